import { expect, test } from 'vitest';
import { rehearsalColours } from '../../schemas/packs/rehearsal.ts';
import { fillOf, rehearse, rowsOf } from './rehearsal_support.ts';
import { sheetOf } from './support.ts';

const earlier = { asAt: '2026-02-28', runId: 'abc' };

const rehearseChanges = (counts: string, changes = '') =>
  rehearse(
    {},
    { earlier },
    `create table findings.change_counts (
      list integer, reason varchar, added integer, removed integer, changed integer, rows_then integer, rows_now integer
    );
    create table findings.changes (
      list integer, change varchar, reason varchar, child_id varchar, record_id varchar, event_date date, left_out varchar,
      changed_columns varchar, changed_cells struct(column_name varchar, before varchar, after varchar)[]
    );
    insert into findings.change_counts values ${counts};
    ${changes}`,
  );

test('the reasons for the changes of a list add up to the difference', async () => {
  const { workbook } = await rehearseChanges(
    "(3, 'new', 4, 0, 1, 10, 12), (3, 'closed', 0, 2, 0, 10, 12), (3, 'corrected', 0, 0, 0, 10, 12)",
  );
  expect(rowsOf(workbook, 'Changes').slice(1)).toEqual([
    [
      'From 28/02/2026 to 31/03/2026. Rows before + came − went = rows now. Each change is on the sheet "Changes by child".',
    ],
    ['List and reason', 'Came', 'Went', 'Changed', 'Rows'],
    ['List 3: Meetings & visits'],
    ['rows in the earlier run', 10],
    ['new', 4, 1],
    ['closed', -2],
    ['rows now', 12],
  ]);
  expect(sheetOf(workbook, 'Changes').getCell('C6').numFmt).toBe('+#,##0;-#,##0;0');
});

test('a sum that does not come to the rows now is flagged', async () => {
  const { workbook } = await rehearseChanges("(3, 'new', 1, 0, 0, 10, 12)");
  expect(rowsOf(workbook, 'Changes').slice(6, 8)).toEqual([
    ['rows now', 12],
    ['does not add up: please report it', 11],
  ]);
  expect(fillOf(sheetOf(workbook, 'Changes').getCell('B8'))).toBe(rehearsalColours.bad);
});

test('a list that was not compared says so, and one without a change too', async () => {
  const other = await rehearseChanges("(4, 'new', 1, 0, 0, 10, 11)");
  expect(rowsOf(other.workbook, 'Changes').slice(3, 6)).toEqual([
    ['List 3: Meetings & visits'],
    ['not compared'],
    ['rows now', 12],
  ]);
  const same = await rehearseChanges("(3, 'new', 0, 0, 0, 12, 12)");
  expect(rowsOf(same.workbook, 'Changes').slice(4, 7)).toEqual([
    ['rows in the earlier run', 12],
    ['nothing changed'],
    ['rows now', 12],
  ]);
});

test('each change has its reason, and what was changed stands by its heading', async () => {
  const { workbook } = await rehearseChanges(
    "(3, 'new', 0, 0, 0, 12, 12)",
    `insert into findings.changes values
      (3, 'changed', 'corrected', 'C1', 'R1', date '2026-03-02', null, 'meeting_date, reason', [
        {column_name: 'birth_date', before: null, after: null},
        {column_name: 'meeting_date', before: '2026-03-02', after: '2026-03-03'},
        {column_name: 'reason', before: null, after: 'b) No'}
      ]),
      (3, 'removed', 'out of the window', 'C0', 'R2', date '2025-09-01', 'before the six months', null, null)`,
  );
  expect(rowsOf(workbook, 'Changes by child').slice(3)).toEqual([
    [3, 'C0', 'R2', '2025-09-01', 'removed', 'out of the window', 'before the six months'],
    [
      3,
      'C1',
      'R1',
      '2026-03-02',
      'changed',
      'corrected',
      'Date of Birth: changed\nDate Ceased to be Looked After: 02/03/2026 → 03/03/2026\nReason: blank → b) No',
    ],
  ]);
});

test('without an earlier run nothing is said to be unchanged', async () => {
  const { workbook } = await rehearse();
  expect(rowsOf(workbook, 'Changes').slice(1)).toEqual([
    ['Not checked: there was no earlier run to compare with. The next run is compared with this one.'],
    ['List and reason', 'Came', 'Went', 'Changed', 'Rows'],
  ]);
  expect(workbook.worksheets.map(({ name }) => name)).not.toContain('Changes by child');
});

test('every pair is shown with both counts, and below it the first children of each difference', async () => {
  const many = Array.from({ length: 27 }, (_, index) => `B | C${String(index).padStart(2, '0')} | | left`);
  const { workbook } = await rehearse({
    'findings.reconciliations': `
      id | rule_id | title         | left_words         | right_words        | left_count | right_count | both_count | difference
      A  | R1      | Plans agree   | children on list 7 | children on list 6 | 9          | 9           | 9          | 0
      B  | R2      | Reviews agree | reviewed           | in care            | 40         | 13          | 13         | 27
      D  |         | Rows agree    | open               | listed             | 1          | 1           | 0          | 2
    `,
    'findings.reconciliation_children': [
      'id | child_id | record_id | side',
      ...many,
      'D | C1 | V1 | left',
      'D | C2 | V2 | right',
    ].join('\n'),
  });
  const rows = rowsOf(workbook, 'Reconciliations');
  expect(rows.slice(1, 12)).toEqual([
    ['2 of 3 pairs differ.'],
    [
      'Rule',
      'What should agree',
      'On this side',
      'How many',
      'On that side',
      'How many',
      'On both',
      'Difference',
    ],
    ['R1', 'Plans agree', 'children on list 7', 9, 'children on list 6', 9, 9, 0],
    ['R2', 'Reviews agree', 'reviewed', 40, 'in care', 13, 13, 27],
    ['Rows agree', 'open', 1, 'listed', 1, 0, 2],
    [],
    ['Children in the differences'],
    ['Child', 'Record', 'Stands only here'],
    ['Reviews agree'],
    ['C00', 'reviewed'],
    ['C01', 'reviewed'],
  ]);
  expect(rows.slice(35)).toEqual([
    ['and 2 more: all of them are on the sheet "Children not in both"'],
    ['Rows agree'],
    ['C1', 'V1', 'open'],
    ['C2', 'V2', 'listed'],
  ]);
  const sheet = sheetOf(workbook, 'Reconciliations');
  expect(['H4', 'H5'].map((cell) => fillOf(sheet.getCell(cell)))).toEqual([undefined, rehearsalColours.bad]);
  expect(rowsOf(workbook, 'Children not in both').slice(3)).toHaveLength(29);
});
