import { expect, test } from 'vitest';
import { rehearsalColours } from '../../schemas/packs/rehearsal.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { fillOf, rehearse, rowAt, rowsOf } from './rehearsal_support.ts';
import { builtFrom, sheetOf } from './support.ts';

const front = 'Front sheet';

const oneBlocker = {
  'findings.rule_runs': `
    rule_id | title            | lists | gate        | severity | status
    R1      | No worker        | [3]   | block       | error    | failed
    R2      | No review date   | [3]   | acknowledge | error    | failed
    R3      | Plans agree      | [3]   | block       | error    | not_run:missing_table
    R4      | Visits agree     | [3]   | none        | info     | not_run:not_checked
    R5      | Dates in order   | [3]   | none        | error    | passed
  `,
  'findings.findings': `
    finding_id | rule_id | part | child_id | gate        | severity | how_to_fix | status
    F1         | R1      | a    | C1       | block       | error    | Allocate.  | open
    F2         | R2      | a    | C1       | acknowledge | error    | Add it.    | open
    F3         | R2      | a    | C2       | acknowledge | error    | Add it.    | open
    F4         | R1      | a    | C2       | block       | error    | Allocate.  | explained
  `,
  'findings.finding_lists': `
    finding_id | list
    F1         | 3
    F2         | 3
    F3         | 3
    F4         | 3
  `,
};

test('a list says whether it is ready, in words and in colour, with its counts and what holds it back', async () => {
  const { workbook } = await rehearse(oneBlocker);
  expect(rowsOf(workbook, front).slice(0, 6)).toEqual([
    ['Annex A: dress rehearsal'],
    ['Of 1 lists: 0 ready, 0 ready with gaps, 1 not ready.'],
    ['Authority', 'Not stated (000)'],
    ['As at', '31/03/2026'],
    ['Run', '0123456789ab, annexa 0.1.0'],
    ['Compared with', 'nothing: there was no earlier run, so every finding counts as new'],
  ]);
  expect(rowAt(workbook, front, 'List 3: Meetings & visits')).toEqual([
    'List 3: Meetings & visits',
    'not ready',
    12,
    1,
    1,
    2,
    0,
    0,
    0,
    1,
    'No worker (1); 1 blocking rule not checked; 2 other errors open',
  ]);
  expect(fillOf(sheetOf(workbook, front).getCell('B11'))).toBe(rehearsalColours.bad);
});

test.each([
  ['ready', rehearsalColours.good, [] as string[], 'nothing'],
  [
    'ready with gaps',
    rehearsalColours.doubtful,
    ['no reviews: there was no reviews.csv'],
    'no reviews: there was no reviews.csv',
  ],
  ['ready with gaps', rehearsalColours.doubtful, ['no reviews', 'no visits'], '2 gaps, named below'],
])('a list that is %s has its colour', async (readiness, colour, gaps, why) => {
  const { workbook } = await rehearse({}, { lists: [builtFrom(12, { gaps })] });
  const row = rowAt(workbook, front, 'List 3: Meetings & visits');
  expect([row[1], row.at(-1)]).toEqual([readiness, why]);
  expect(fillOf(sheetOf(workbook, front).getCell('B11'))).toBe(colour);
  const named = rowsOf(workbook, front).filter(
    (cells) => cells.length === 2 && gaps.includes(String(cells[1])),
  );
  expect(named.map(([, gap]) => gap)).toEqual(gaps);
});

test('an empty list without the export that it is made from is not ready', async () => {
  const { workbook } = await rehearse(
    {},
    {
      lists: [builtFrom(0, { candidates: 0, waterfall: [] })],
      missing: { tables: [{ table: 'referrals', files: ['referrals.csv'] }], columns: [] },
    },
  );
  const row = rowAt(workbook, front, 'List 3: Meetings & visits');
  expect([row[1], row.at(-1)]).toEqual(['not ready', 'what it is made from was not in the exports']);
});

test('the fixes that would help most children come first, with what to do', async () => {
  const { workbook } = await rehearse(oneBlocker);
  const rows = rowsOf(workbook, front);
  const at = rows.findIndex(([first]) => String(first).startsWith('The 5 fixes'));
  expect(rows.slice(at + 2, at + 5)).toEqual([
    ['No review date', 'error', 2, 2, '3', 'Add it.'],
    ['No worker', 'blocks', 1, 1, '3', 'Allocate.'],
    [],
  ]);
});

test('rules are counted by outcome, and what was not checked never looks like a pass', async () => {
  const { workbook } = await rehearse(oneBlocker);
  const counts = ['passed', 'failed', 'not run', 'error', 'not checked'].map((outcome) => {
    const [, meaning, ...numbers] = rowAt(workbook, front, outcome);
    return [outcome, String(meaning).startsWith('not checked'), ...numbers];
  });
  expect(counts).toEqual([
    ['passed', false, 1, 0],
    ['failed', false, 2, 1],
    ['not run', true, 1, 1],
    ['error', true, 0, 0],
    ['not checked', true, 1, 0],
  ]);
});

test('an export saved before the as-at date is flagged and comes first; days are real dates', async () => {
  const input = { sha256: 'a'.repeat(64), bytes: 1, rowsRead: 9, rowsLoaded: 9, rowsSetAside: 0 };
  const { workbook } = await rehearse(
    {},
    {
      inputs: [
        { ...input, file: 'today.csv', savedOn: '2026-03-31' },
        { ...input, file: 'later.csv', savedOn: '2026-04-01' },
        { ...input, file: 'late.csv', savedOn: '2026-03-30' },
        { ...input, file: 'unknown.csv', savedOn: null },
      ],
    },
  );
  const rows = rowsOf(workbook, front);
  const at = rows.findIndex(([first]) => String(first).startsWith('Exports'));
  expect(rows.slice(at)).toEqual([
    ['Exports: 2 of 4 were saved before the as-at date, or on a day not known'],
    ['File', 'Saved on', 'Rows', 'Age'],
    ['late.csv', '2026-03-30', 9, '1 day before the as-at date: it lacks what happened since'],
    ['unknown.csv', 'not known', 9, 'nobody can say what it may lack'],
    ['today.csv', '2026-03-31', 9, 'on the as-at date'],
    ['later.csv', '2026-04-01', 9, '1 day after the as-at date'],
  ]);
  const [late, today] = [at + 3, at + 5].map((row) => sheetOf(workbook, front).getCell(row, 2));
  expect(late!.numFmt).toBe('dd/mm/yyyy');
  expect([fillOf(late!), fillOf(today!)]).toEqual([rehearsalColours.doubtful, undefined]);
});

test('only the choices that differ from the default are named, those about rules with them', async () => {
  const settings = settingsSchema.parse({
    readings: { list_7_rows: 'every_plan' },
    rules: {
      'DQ-REF-006': { gate: 'none', thresholds: { late_days: 10 } },
      'DQ-REF-001': { off: 'not ours' },
    },
  });
  const { workbook } = await rehearse({}, { settings, earlier: { asAt: '2026-02-28', runId: 'abc' } });
  const rows = rowsOf(workbook, front);
  const at = rows.findIndex(([first]) => first === 'Choices that are not the default');
  expect(rows.slice(at + 2, at + 6)).toEqual([
    ['List 7: a child with two plans in the six months', 'has a row for each plan'],
    ['Rule DQ-REF-006', 'gate none, late days 10'],
    ['Rule DQ-REF-001', 'switched off: not ours'],
    [],
  ]);
  expect(rowAt(workbook, front, 'Compared with')).toEqual(['Compared with', 'the run as at 28/02/2026, abc']);
});
