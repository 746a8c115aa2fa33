import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { keepListFindings } from '../../pipelines/steps/keep_list_findings.ts';
import { writeFindings } from '../../pipelines/steps/write_findings.ts';
import { writeSnapshot } from '../../pipelines/steps/write_snapshot.ts';
import { builtFrom, databaseWithList, newFolder, openWorkbook, packOf, sheetOf } from './support.ts';

const written = async (insert: string, built = builtFrom(2)) => {
  const db = await databaseWithList([{ child_id: 'C1' }, { child_id: 'C2' }]);
  if (insert) await db.run(insert);
  const pack = packOf([built]);
  await keepListFindings(db, pack.lists);
  const folder = newFolder();
  await writeFindings(db, folder, '2026-03-31');
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file)), { columns: true, bom: true });
  return { db, pack, folder, rows };
};

test('each finding of an export and of a list is a line, with where to look', async () => {
  const { rows } = await written(
    `insert into findings.load_problems values
      ('bad_date', 'error', 'referrals', 'referral_date', 'referrals.csv', 7, '31/02/2026', 'no such day')`,
    builtFrom(2, { problems: [{ row: 2, column: 'gender', message: 'Gender is blank' }] }),
  );
  expect(rows('child-level/findings.csv')).toEqual([
    {
      found_in: 'export',
      severity: 'error',
      rule: 'bad_date',
      column_name: 'referrals.referral_date',
      list_row: '',
      record_id: '',
      source_file: 'referrals.csv',
      source_line: '7',
      message: 'no such day',
      raw_text: '31/02/2026',
    },
    {
      found_in: 'list 3',
      severity: 'error',
      rule: 'list_schema',
      column_name: 'Gender',
      list_row: '2',
      record_id: 'R2',
      source_file: 'referrals.csv',
      source_line: '3',
      message: 'Gender is blank',
      raw_text: '',
    },
  ]);
});

test('what an export says for a name or a birth date is not repeated', async () => {
  const { rows, folder } = await written(`insert into findings.load_problems values
    ('bad_date', 'error', 'children', 'birth_date', 'person.csv', 7, '31/02/2011', 'no such day')`);
  expect(rows('child-level/findings.csv')[0]!.raw_text).toBe('(not shown)');
  expect(readFileSync(join(folder, 'child-level/findings.csv'), 'utf8')).not.toContain('31/02/2011');
});

test('rows set aside keep their file, line and text, which does nothing in a spreadsheet', async () => {
  const { rows } = await written(
    `insert into findings.set_aside values ('a.csv', 9, '=R1,x', 'too few values'), ('a.csv', 3, 'R2', 'too few values')`,
  );
  expect(rows('child-level/set-aside.csv')).toEqual([
    { source_file: 'a.csv', source_line: '3', reason: 'too few values', raw_line: 'R2' },
    { source_file: 'a.csv', source_line: '9', reason: 'too few values', raw_line: "'=R1,x" },
  ]);
});

test('the waterfall goes from all who could qualify to those listed, and names no child', async () => {
  const { rows } = await written(
    '',
    builtFrom(2, {
      candidates: 9,
      waterfall: [
        { reason: 'before the six months', records: 4 },
        { reason: 'after the as-at date', records: 3 },
      ],
    }),
  );
  expect(rows('aggregate/waterfall.csv')).toEqual([
    { list: '3', step: 'could qualify', records: '9' },
    { list: '3', step: 'left out: before the six months', records: '4' },
    { list: '3', step: 'left out: after the as-at date', records: '3' },
    { list: '3', step: 'listed', records: '2' },
  ]);
});

test('unmatched codes are a queue, most used first, with the codes that each could be', async () => {
  const { folder } = await written(`
    create or replace table codelists.colours as
      select * from (values ('R', 'Red'), ('G', 'Green')) as colours(code, label);
    insert into findings.unmatched_codes values
      ('colours', 'teams', 'colour_code', 'teams.csv', 'COLOUR', 'Crimson', 3, 4),
      ('colours', 'teams', 'colour_code', 'teams.csv', 'COLOUR', '0042', 12, 2)`);
  const workbook = await openWorkbook(join(folder, 'child-level/unmatched-codes.xlsx'));
  const sheet = sheetOf(workbook, 'Unmatched codes');
  expect((sheet.getRow(3).values as string[]).slice(1)).toEqual([
    'Codelist',
    'Column',
    'Heading',
    'What the export says',
    'Rows',
    'First file',
    'First line',
    'Should be',
  ]);
  expect((sheet.getRow(4).values as unknown[]).slice(1, 8)).toEqual([
    'colours',
    'teams.colour_code',
    'COLOUR',
    '0042',
    12,
    'teams.csv',
    2,
  ]);
  expect(sheet.getCell('D5').value).toBe('Crimson');
  expect(sheet.getCell('H4').value).toBeFalsy();
  expect(sheet.getCell('H5').dataValidation.formulae).toEqual(['Codes!$A$2:$A$3']);
  expect(sheetOf(workbook, 'Codes').getCell('A3').value).toBe('G: Green');
});

test('where nothing was found the files say so by their headings alone', async () => {
  const { rows, folder } = await written('');
  expect(rows('child-level/findings.csv')).toEqual([]);
  expect(rows('child-level/set-aside.csv')).toEqual([]);
  const sheet = sheetOf(
    await openWorkbook(join(folder, 'child-level/unmatched-codes.xlsx')),
    'Unmatched codes',
  );
  expect(sheet.getCell('A2').value).toBe('None: every code was understood.');
});

test('the snapshot keeps the lists and the findings', async () => {
  const { db, pack } = await written(
    '',
    builtFrom(2, { problems: [{ row: 1, column: 'gender', message: 'Gender is blank' }] }),
  );
  const folder = newFolder();
  await writeSnapshot(db, pack, folder);
  const read = async (file: string) =>
    (await db.runAndReadAll(`select * from '${folder}/${file}'`)).getRowObjectsJson();
  expect(await read('lists/list-03-meetings.parquet')).toHaveLength(2);
  expect(await read('findings/list_problems.parquet')).toEqual([
    {
      list: 3,
      row_number: 1,
      column_name: 'gender',
      heading: 'Gender',
      message: 'Gender is blank',
      record_id: 'R1',
      source_file: 'referrals.csv',
      source_line: 2,
    },
  ]);
  expect(await read('findings/waterfall.parquet')).toHaveLength(3);
  expect(await read('findings/set_aside.parquet')).toEqual([]);
});
