import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeSubmissionWorkbook } from '../../pipelines/steps/write_submission_workbook.ts';
import { writeWorkingWorkbook } from '../../pipelines/steps/write_working_workbook.ts';
import { findLongTexts } from '../../pipelines/steps/keep_list_findings.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import {
  builtFrom,
  databaseWithList,
  entriesOf,
  entryOf,
  manyChoices,
  newFolder,
  openWorkbook,
  packOf,
  packWith,
  sheetOf,
  type MadeUpRow,
} from './support.ts';

const submissionOf = async (rows: MadeUpRow[]) => {
  const { db, pack } = await packWith(rows);
  const path = join(newFolder(), 'submission.xlsx');
  await writeSubmissionWorkbook(db, pack, path);
  return { path, sheet: sheetOf(await openWorkbook(path), 'List_3') };
};

const workingOf = async (rows: MadeUpRow[], change = {}, findings: string[] = []) => {
  const { db, pack } = await packWith(rows, change);
  const path = join(newFolder(), 'working.xlsx');
  for (const [index, found] of findings.entries())
    await db.run('insert into reports.row_findings values (3, $1, $2)', [index + 1, found]);
  await writeWorkingWorkbook(db, pack, path);
  return { path, workbook: await openWorkbook(path) };
};

const submissionHeadings = [
  'Child Unique ID',
  'Gender',
  'Contact Source',
  'Reason',
  'Date of Birth',
  'Age of Child (Years)',
  'Date Ceased to be Looked After ',
  'Number of ‘Absent’ Episodes',
  'Allocated Worker',
];

test('the submission holds the lists alone: title, exact headings, then rows', async () => {
  const { path, sheet } = await submissionOf([{ child_id: 'C1' }, { child_id: 'C2' }]);
  const workbook = await openWorkbook(path);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['List_3']);
  expect(sheet.getCell('A1').value).toBe('List 3: Meetings & visits');
  expect(sheet.getCell('B1').value).toBeNull();
  expect((sheet.getRow(2).values as unknown[]).slice(1)).toEqual(submissionHeadings);
  expect(sheet.getCell('A3').value).toBe('C1');
  expect(sheet.getCell('A4').value).toBe('C2');
  expect(sheet.rowCount).toBe(4);
});

test('a trailing space of a heading is kept in the way that Excel keeps it', async () => {
  const { path } = await submissionOf([]);
  expect(entryOf(path, 'xl/sharedStrings.xml')).toContain(
    '<t xml:space="preserve">Date Ceased to be Looked After </t>',
  );
});

test('a column that came in later is not in an earlier template', async () => {
  const { db, pack } = await packWith([{ child_id: 'C1', absent: 2 }]);
  const path = join(newFolder(), 'submission.xlsx');
  await writeSubmissionWorkbook(db, { ...pack, settings: settingsSchema.parse({ template: '2019' }) }, path);
  const sheet = sheetOf(await openWorkbook(path), 'List_3');
  expect((sheet.getRow(2).values as unknown[]).slice(1)).toEqual(
    submissionHeadings.filter((heading) => !heading.includes('Absent')),
  );
});

test('days are real dates with no time, whatever the season and the time zone', async () => {
  const days = [
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2025-10-25',
    '2025-10-26',
    '2025-10-27',
    '2024-02-29',
    '2000-01-01',
  ];
  const zone = process.env.TZ;
  process.env.TZ = 'Europe/London';
  try {
    const { path, sheet } = await submissionOf(days.map((day) => ({ child_id: 'C1', birth_date: day })));
    days.forEach((day, index) => {
      const cell = sheet.getCell(`E${index + 3}`);
      expect((cell.value as Date).toISOString()).toBe(`${day}T00:00:00.000Z`);
      expect(cell.numFmt).toBe('dd/mm/yyyy');
    });
    expect(entryOf(path, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="E3" s="\d+"><v>46109<\/v><\/c>/);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a day that Excel and the calendar number differently is written as text', async () => {
  const { sheet } = await submissionOf([{ birth_date: '1900-02-28' }, { birth_date: '1900-03-01' }]);
  expect(sheet.getCell('E3').value).toBe('28/02/1900');
  expect((sheet.getCell('E4').value as Date).toISOString()).toBe('1900-03-01T00:00:00.000Z');
});

test('ids are text, so zeros and long numbers survive; counts are numbers; blanks are blank', async () => {
  const { sheet } = await submissionOf([
    { child_id: '000123' },
    { child_id: '12345678901234567890', age: -1, absent: 0 },
  ]);
  expect(sheet.getCell('A3').value).toBe('000123');
  expect(sheet.getCell('A3').numFmt).toBe('@');
  expect(sheet.getCell('A4').value).toBe('12345678901234567890');
  expect(sheet.getCell('F4').value).toBe(-1);
  expect(sheet.getCell('H4').value).toBe(0);
  expect(sheet.getCell('F3').value).toBeNull();
  expect(sheet.getCell('E3').value).toBeNull();
});

test.each(['=1+1', '+44 20', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'])(
  '%j is text in a text cell, and stays so when it is edited',
  async (worker_name) => {
    const { path, sheet } = await submissionOf([{ child_id: 'C1', worker_name }]);
    expect(sheet.getCell('I3').value).toBe(worker_name);
    expect(sheet.getCell('I3').numFmt).toBe('@');
    expect(entryOf(path, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  },
);

test('what XML cannot hold is shown as such and never breaks the file', async () => {
  const { path, sheet } = await submissionOf([
    { worker_name: 'a\u0001b\u001f\u007f' },
    { worker_name: 'O’Brien & "Sons" <x> 😀' },
    { worker_name: 'one\r\ntwo\rthree' },
    { worker_name: ' _x0041_ ' },
  ]);
  expect(sheet.getCell('I3').value).toBe('a�b��');
  expect(sheet.getCell('I4').value).toBe('O’Brien & "Sons" <x> 😀');
  expect(sheet.getCell('I5').value).toBe('one\ntwo\nthree');
  expect(sheet.getCell('I6').value).toBe(' _x0041_ ');
  expect(entryOf(path, 'xl/sharedStrings.xml')).toContain('<t xml:space="preserve"> _x005F_x0041_ </t>');
});

test('a text that no cell can hold is cut, says so, and is a problem of its row', async () => {
  const long = 'x'.repeat(40_000);
  const { sheet } = await submissionOf([{ child_id: 'C1' }, { worker_name: long }]);
  const written = sheet.getCell('I4').value as string;
  expect(written).toHaveLength(32_767);
  expect(written).toMatch(/x … \[cut here to fit an Excel cell; the CSV has the whole text\]$/);

  const db = await databaseWithList([
    { worker_name: 'x'.repeat(32_767) },
    { worker_name: 'x'.repeat(32_768) },
    { worker_name: '😀'.repeat(16_384) },
  ]);
  const { problems } = await findLongTexts(db, builtFrom(3));
  expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['2 worker_name', '3 worker_name']);
});

test('coded columns have drop-downs on the rows used and spare ones; long lists only where there is a Codes sheet', async () => {
  const { sheet } = await submissionOf([{ child_id: 'C1' }]);
  expect(sheet.getCell('B3').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"a) Male,b) Female"'],
  });
  expect(sheet.getCell('B203').dataValidation).toBeDefined();
  expect(sheet.getCell('B204').dataValidation).toBeUndefined();
  expect(sheet.getCell('C3').dataValidation).toBeUndefined();
  expect(sheet.getCell('D3').dataValidation).toBeUndefined();

  const { workbook } = await workingOf([{ child_id: 'C1' }]);
  const working = sheetOf(workbook, 'List_3');
  expect(working.getCell('C3').dataValidation.formulae).toEqual(['Codes!$B$2:$B$31']);
  expect(working.getCell('D3').dataValidation.formulae).toEqual(['Codes!$C$2:$C$3']);
  const codes = sheetOf(workbook, 'Codes');
  expect(codes.getCell('B1').value).toBe('Contact Source');
  expect(manyChoices.map((_, index) => codes.getCell(index + 2, 2).value)).toEqual(manyChoices);
  expect(codes.getCell('C2').value).toBe('a) Yes, agreed');
});

test('headings are frozen and filtered; pages are A4 on their side with headings, marking and numbers', async () => {
  const { path, sheet } = await submissionOf([{ child_id: 'C1' }, { child_id: 'C2' }]);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
  expect(sheet.autoFilter).toBe('A2:I4');
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:2',
  });
  expect(entryOf(path, 'xl/worksheets/sheet1.xml')).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet.headerFooter.oddHeader).toContain('OFFICIAL-SENSITIVE');
  expect(sheet.headerFooter.oddFooter).toBe('&LList 3: Meetings && visits&CAs at 31/03/2026&RPage &P of &N');
});

test('neither workbook has merged cells, macros, links or formulas', async () => {
  for (const { path } of [await submissionOf([{ child_id: 'C1' }]), await workingOf([{ child_id: 'C1' }])]) {
    const entries = entriesOf(path);
    expect(entries.filter((entry) => /vba|external|\.bin$/i.test(entry))).toEqual([]);
    for (const entry of entries.filter((name) => name.startsWith('xl/worksheets/sheet'))) {
      expect(entryOf(path, entry)).not.toMatch(/<mergeCell|<hyperlink |<f>/);
    }
  }
});

test('the same inputs give the same bytes at another time', async () => {
  const rows = [
    { child_id: 'C1', worker_name: 'two\nlines' },
    { child_id: 'C2', birth_date: '2020-01-01' },
  ];
  const problems = [{ row: 1, column: 'gender', message: 'Gender is blank' }];
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const first = [(await submissionOf(rows)).path, (await workingOf(rows, { problems })).path].map(digest);
  await setTimeout(2500); // a zip counts in steps of two seconds
  const second = [(await submissionOf(rows)).path, (await workingOf(rows, { problems })).path].map(digest);
  expect(second).toEqual(first);
});

test('a cell that the schema refuses is shaded and says why, also where it is blank', async () => {
  const { workbook } = await workingOf([{ child_id: 'C1', birth_date: '2020-05-01' }, { child_id: 'C2' }], {
    problems: [
      { row: 1, column: 'birth_date', message: 'too early' },
      { row: 1, column: 'birth_date', message: 'and odd' },
      { row: 2, column: 'gender', message: 'Gender is blank' },
    ],
  });
  const sheet = sheetOf(workbook, 'List_3');
  const noteOf = (cell: string) => (sheet.getCell(cell).note as { texts: { text: string }[] }).texts[0]!.text;
  expect(noteOf('E3')).toBe('too early\nand odd');
  expect(noteOf('B4')).toBe('Gender is blank');
  expect(sheet.getCell('E3').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
  expect((sheet.getCell('E3').value as Date).toISOString()).toBe('2020-05-01T00:00:00.000Z');
  expect(sheet.getCell('B4').fill).toMatchObject({ fgColor: { argb: 'FFFFF2CC' } });
  expect(sheet.getCell('A3').note).toBeUndefined();
});

test('the working copy has where each row came from and what is open about it, which the submission has not', async () => {
  const { workbook } = await workingOf([{ child_id: 'C1' }], {}, ['closed too early']);
  const sheet = sheetOf(workbook, 'List_3');
  expect((sheet.getRow(2).values as unknown[]).slice(-4)).toEqual([
    'Record',
    'Source file',
    'Source line',
    'Findings',
  ]);
  expect((sheet.getRow(3).values as unknown[]).slice(-4)).toEqual([
    'R1',
    'referrals.csv',
    2,
    'closed too early',
  ]);
});

test('the front sheet says what the lists are, what they lack, which readings were taken and how old the exports are', async () => {
  const { workbook } = await workingOf([{ child_id: 'C1' }], {
    problems: [{ row: 1, column: 'gender', message: 'Gender is blank' }],
    gaps: ['no worker name: there was no heading WORKER in referrals.csv'],
  });
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'About this copy',
    'Waterfall',
    'List_3',
    'Codes',
  ]);
  const lines = sheetOf(workbook, 'About this copy')
    .getSheetValues()
    .map((row) =>
      Array.isArray(row)
        ? row
            .slice(1)
            .filter((value) => value !== '')
            .join(' | ')
        : '',
    );
  expect(lines).toContain('As at | 31/03/2026');
  expect(lines).toContain('List 3: Meetings & visits | 1 | 4 | 1 | 1');
  expect(lines).toContain(
    'List 3: Meetings & visits | no worker name: there was no heading WORKER in referrals.csv',
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^All lists: is the day exactly six.* \| default \| yes$/),
  );
  expect(lines).toContain(
    'referrals.csv | 12 | 1 | 29/03/2026 | aaaaaaaa… | saved 2 days before the as-at date',
  );
});

test('the waterfall sheet shows the sum that closes', async () => {
  const { workbook } = await workingOf([{ child_id: 'C1' }]);
  const sheet = sheetOf(workbook, 'Waterfall');
  expect(sheet.getCell('A3').value).toBe('List 3: Meetings & visits');
  expect([4, 5, 6, 7].map((row) => [sheet.getCell(row, 2).value, sheet.getCell(row, 3).value])).toEqual([
    ['could qualify', 5],
    ['left out: before the six months', 4],
    ['listed', 1],
    ['check: left out + listed', 5],
  ]);
});

test('a list longer than a sheet is refused before anything is written, never cut', async () => {
  const { db, pack } = await packWith([{ child_id: 'C1' }]);
  const tooLong = packOf([builtFrom(1_048_575)]);
  const path = join(newFolder(), 'never.xlsx');
  await expect(writeSubmissionWorkbook(db, tooLong, path)).rejects.toThrow(
    /1,048,575 rows .* holds 1,048,574/,
  );
  await expect(writeWorkingWorkbook(db, tooLong, path)).rejects.toThrow(/CSV or Parquet/);
  expect(() => readFileSync(path)).toThrow(/ENOENT/);
  expect(pack.lists[0]!.rows).toBe(1);
});

test('a workbook that cannot be written stops the step instead of hanging', async () => {
  const { db, pack } = await packWith([{ child_id: 'C1' }]);
  const path = join(newFolder(), 'no such folder', 'submission.xlsx');
  await expect(writeSubmissionWorkbook(db, pack, path)).rejects.toThrow(/ENOENT/);
});
