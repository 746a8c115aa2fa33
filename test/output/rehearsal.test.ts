import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeTableSheet } from '../../pipelines/steps/rehearsal/write_table_sheet.ts';
import { writeRehearsalWorkbook } from '../../pipelines/steps/write_rehearsal_workbook.ts';
import { writeWorkbook } from '../../pipelines/steps/workbook/write_workbook.ts';
import { rehearsalColours } from '../../schemas/packs/rehearsal.ts';
import { tableSheets } from '../../schemas/packs/rehearsal_tables.ts';
import { fillOf, rehearse, rowAt, rowsOf } from './rehearsal_support.ts';
import { entriesOf, entryOf, newFolder, openWorkbook, sheetOf } from './support.ts';

const found = {
  'findings.rule_runs': `
    rule_id | title          | lists | gate        | severity | status                | reason             | rows_tested
    R1      | No worker      | [3]   | block       | error    | failed                |                    | 1200
    R2      | Late visit     | [3]   | acknowledge | warning  | failed                |                    | 9
    R3      | Plans agree    | [3]   | block       | error    | not_run:missing_table | there was no p.csv |
  `,
  'findings.findings': `
    finding_id | rule_id | part | child_id | team_name | worker_name | gate        | severity | message      | how_to_fix | first_seen | times_seen | status    | explanation
    F1         | R1      | a    | 0012     | North     | Ash         | block       | error    | No worker.   | Allocate.  | 2026-03-01 | 2          | open      |
    F2         | R2      | a    | 0012     | North     | Ash         | acknowledge | warning  | Visit late.  | Visit.     | 2026-03-31 | 1          | open      |
    F3         | R2      | a    | 0013     | North     | Birch       | acknowledge | warning  | Visit late.  | Visit.     | 2026-03-31 | 1          | explained | On holiday
    F4         | R2      | a    |          |           |             | acknowledge | warning  | No visits.   | Export.    | 2026-03-31 | 1          | open      |
  `,
  'findings.finding_lists': `
    finding_id | list
    F1         | 3
    F2         | 3
  `,
  'findings.memory': `
    finding_id | rule_id | child_id | team_name | worker_name | gate  | severity | message   | first_seen | fixed_on   | times_seen
    F1         | R1      | 0012     | North     | Ash         | block | error    |           | 2026-03-01 |            | 2
    G1         | R1      | 0014     | North     | Ash         | block | error    | No worker | 2026-03-01 | 2026-03-31 | 1
  `,
  'previous.memory': `
    finding_id | fixed_on
    F1         |
    G1         |
  `,
};

test('the sheets stand in the order in which they are read', async () => {
  const { workbook } = await rehearse(found);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Front sheet',
    'Waterfall',
    'Reconciliations',
    'Children not in both',
    'Changes',
    'Findings by rule',
    'Findings by child',
    'Other findings',
    'By team and worker',
    'Fixed since last time',
    'Explained',
    'Eyes of an inspector',
    'Sample of 25',
    'Notice week',
  ]);
});

test('every sheet is marked, and prints on its side, one page wide, with its headings on each page', async () => {
  const { workbook, path } = await rehearse(found);
  for (const sheet of workbook.worksheets) {
    expect(sheet.headerFooter.oddHeader).toContain('OFFICIAL-SENSITIVE');
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    if (['Front sheet', 'Notice week'].includes(sheet.name)) continue;
    expect(sheet.pageSetup.printTitlesRow).toMatch(/^1:\d$/);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen' });
  }
  const entries = entriesOf(path);
  expect(entries.filter((entry) => entry.includes('vba'))).toEqual([]);
  const sheets = entries.filter((entry) => entry.startsWith('xl/worksheets/sheet'));
  expect(sheets.filter((entry) => entryOf(path, entry).includes('<mergeCell'))).toEqual([]);
});

test('a child has a row for each finding: ids as text, real dates, what to do; clean children are not there', async () => {
  const { workbook } = await rehearse(found);
  const sheet = sheetOf(workbook, 'Findings by child');
  expect(rowsOf(workbook, 'Findings by child').slice(3)).toEqual([
    ['0012', 'North', 'Ash', 'blocks', 'No worker.', 'Allocate.', '2026-03-01', 30, 2, 'open', 'R1', 'F1'],
    ['0012', 'North', 'Ash', 'warning', 'Visit late.', 'Visit.', '2026-03-31', 0, 1, 'new', 'R2', 'F2'],
    [
      '0013',
      'North',
      'Birch',
      'warning',
      'Visit late.',
      'Visit.',
      '2026-03-31',
      0,
      1,
      'explained',
      'R2',
      'F3',
    ],
  ]);
  expect(sheet.getCell('A4').numFmt).toBe('@');
  expect(sheet.getCell('I4').numFmt).toBe('dd/mm/yyyy');
  expect(fillOf(sheet.getCell('E4'))).toBe(rehearsalColours.bad);
  // A line above the first row of each child.
  expect(['A4', 'A5', 'A6'].map((cell) => sheet.getCell(cell).border?.top?.style)).toEqual([
    'thin',
    undefined,
    'thin',
  ]);
  expect(sheet.autoFilter).toBe('A3:O6');
  expect(sheet.pageSetup.printArea).toBe('A1:L6');
});

test('a rule that did not run says that it was not checked and why', async () => {
  const { workbook } = await rehearse(found);
  const sheet = sheetOf(workbook, 'Findings by rule');
  expect(rowAt(workbook, 'Findings by rule', 'R1')).toEqual([
    'R1',
    'No worker',
    'error',
    'block',
    'failed',
    1200,
    1,
    0,
    0,
    0,
    1,
    0,
    1,
    'No worker.',
  ]);
  expect(rowAt(workbook, 'Findings by rule', 'R3').slice(4, 6)).toEqual([
    'not run',
    'not checked: there was no p.csv',
  ]);
  expect(fillOf(sheet.getCell('E6'))).toBe(rehearsalColours.bad);
  expect(sheet.getCell('G4').numFmt).toBe('#,##0');
});

test('what is about no child, what is fixed and what is explained stand apart', async () => {
  const { workbook } = await rehearse(found);
  expect(rowsOf(workbook, 'Other findings').slice(3)).toEqual([
    ['warning', 'No visits.', 'Export.', '2026-03-31', 0, 1, 'new', 'R2', 'F4'],
  ]);
  expect(rowsOf(workbook, 'Fixed since last time').slice(3)).toEqual([
    ['0014', 'North', 'Ash', 'blocks', 'No worker', '2026-03-01', '2026-03-31', 1, 'R1', 'G1'],
  ]);
  expect(rowsOf(workbook, 'Explained').slice(3)).toEqual([
    ['0013', 'North', 'Birch', 'warning', 'Visit late.', 'On holiday', '2026-03-31', 1, 'R2', 'F3'],
  ]);
  expect(rowsOf(workbook, 'By team and worker').slice(3)).toEqual([
    ['North', 'Ash', 2, 2, 1, 1, 0, 1, 0, 1, 0, 0, 1],
    ['North', 'Birch', 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
  ]);
});

test('each list shows how it came to its rows, with what blocks it beside', async () => {
  const { workbook } = await rehearse(found);
  expect(rowsOf(workbook, 'Waterfall').slice(2)).toEqual([
    ['List 3: Meetings & visits'],
    ['could qualify', 16, 'R1', 'No worker', 1, 0],
    ['left out: before the six months', 4],
    ['listed', 12],
    ['check: left out + listed', 16],
  ]);
});

test('with nothing found every sheet says so', async () => {
  const { workbook } = await rehearse();
  const said = (name: string): string => String(rowsOf(workbook, name)[1]![0]);
  expect(said('Findings by child')).toBe('None: no child has a finding.');
  expect(said('Fixed since last time')).toBe('None.');
  expect(rowsOf(workbook, 'Waterfall')[3]).toEqual(['could qualify', 16, 'none']);
  expect(said('Reconciliations')).toBe('Not checked: no list was there to compare.');
});

test('rows beyond what a sheet holds go to another sheet, and none is lost', async () => {
  const { db } = await rehearse(found);
  const path = join(newFolder(), 'split.xlsx');
  await writeWorkbook(path, '2026-03-31', (book) =>
    writeTableSheet(book, db, tableSheets.children, { asAt: '2026-03-31', mostRows: 2 }),
  );
  const workbook = await openWorkbook(path);
  const findings = workbook.worksheets.map(({ name }) => [
    name,
    ...rowsOf(workbook, name)
      .slice(3)
      .map((row) => row.at(-1)),
  ]);
  expect(findings).toEqual([
    ['Findings by child', 'F1', 'F2'],
    ['Findings by child (2)', 'F3'],
  ]);
  expect(rowsOf(workbook, 'Findings by child (2)')[1]![0]).toMatch(/^3 rows\. .* Sheet 2 of 2\.$/);
});

test('the same findings make the same bytes', async () => {
  const { db, rehearsal, summary, path } = await rehearse(found);
  const again = join(newFolder(), 'again.xlsx');
  await setTimeout(2100); // a zip counts time in steps of two seconds
  await writeRehearsalWorkbook(db, rehearsal, summary, again);
  const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(hash(again)).toBe(hash(path));
});
