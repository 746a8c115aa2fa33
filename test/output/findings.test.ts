import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { keepListFindings } from '../../pipelines/steps/keep_list_findings.ts';
import { writeFindings } from '../../pipelines/steps/write_findings.ts';
import { builtFrom, databaseWithList, newFolder, packOf } from './support.ts';

const written = async (insert: string, built = builtFrom(2)) => {
  const db = await databaseWithList([{ child_id: 'C1' }, { child_id: 'C2' }]);
  if (insert) await db.run(insert);
  const pack = packOf([built]);
  await keepListFindings(db, pack.lists);
  const folder = newFolder();
  await writeFindings(db, folder);
  const rows = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file)), { columns: true, bom: true });
  return { db, pack, folder, rows };
};

test('each finding is a line, with where to look and what to do, and text that does nothing in a spreadsheet', async () => {
  const { rows } = await written(
    `insert into findings.findings (finding_id, rule_id, child_id, record_id, source_file, source_line, message, how_to_fix)
      values ('F1', 'DQ-REF-006', '=C1', 'R1', 'referrals.csv', 7, 'closed too early', 'Correct it.')`,
  );
  expect(rows('child-level/findings.csv')).toMatchObject([
    {
      finding_id: 'F1',
      rule_id: 'DQ-REF-006',
      child_id: "'=C1",
      record_id: 'R1',
      source_file: 'referrals.csv',
      source_line: '7',
      message: 'closed too early',
      how_to_fix: 'Correct it.',
    },
  ]);
});

test('rows set aside keep their file, line and text, which does nothing in a spreadsheet', async () => {
  const { rows } = await written(
    `insert into findings.set_aside (source_file, source_line, raw_line, reason) values ('a.csv', 9, '=R1,x', 'too few values'), ('a.csv', 3, 'R2', 'too few values')`,
  );
  expect(rows('child-level/set-aside.csv')).toEqual([
    { source_file: 'a.csv', source_line: '3', reason: 'too few values', raw_line: 'R2' },
    { source_file: 'a.csv', source_line: '9', reason: 'too few values', raw_line: "'=R1,x" },
  ]);
});

test('the waterfall goes from all who could qualify to those listed, rounded, and without small numbers', async () => {
  const { rows } = await written(
    '',
    builtFrom(2, {
      candidates: 72,
      waterfall: [
        { reason: 'before the six months', records: 63 },
        { reason: 'after the as-at date', records: 7 },
        { reason: 'no date', records: 0 },
      ],
    }),
  );
  expect(rows('aggregate/waterfall.csv')).toEqual([
    { list: '3', step: 'could qualify', records: '70' },
    { list: '3', step: 'left out: before the six months', records: '65' },
    { list: '3', step: 'left out: after the as-at date', records: 'c' }, // 72 less 63 and this would tell the 2 listed
    { list: '3', step: 'left out: no date', records: '0' },
    { list: '3', step: 'listed', records: 'c' },
  ]);
});

test('where nothing was found the files say so by their headings alone', async () => {
  const { rows } = await written('');
  expect(rows('child-level/findings.csv')).toEqual([]);
  expect(rows('child-level/set-aside.csv')).toEqual([]);
});
