import { expect, test } from 'vitest';
import { assertKept } from '../../pipelines/steps/movements/find_movements.ts';
import { expectRows } from '../support.ts';
import { comparedRuns, expectMoves } from './support.ts';

const measures = (rest = ''): string => `indicator_id | basis${rest === '' ? '' : ` | ${rest.split('=')[0]}`}
  xx-one | as_at${rest === '' ? '' : ` | ${rest.split('=')[1]}`}`;
const sources = `
  cases_of | kind  | name
  xx-one   | table | plans
  xx-one   | table | visits
`;
const [feb, mar] = ['2026-02-28', '2026-03-31'];
const cases = (...rows: string[]): string => ['event_date | record_id | child_id', ...rows].join('\n');
const plans = (...rows: string[]): string =>
  ['table_name | record_id | child_id | began | ended', ...rows.map((row) => `plans | ${row}`)].join('\n');

test('a state that began or ended between the two days is new, or closed', async () => {
  const known = ['P1 | C1 | 2025-12-01 | 2026-03-31', 'P2 | C2 | 2026-03-01 |', 'P3 | C3 | 2025-12-01 |'];
  await expectMoves(
    {
      measures: measures(),
      sources,
      then: {
        cases: cases(`${feb} | P1 | C1`, `${feb} | P3 | C3`),
        records: plans('P1 | C1 | 2025-12-01 |', 'P3 | C3 | 2025-12-01 |'),
      },
      now: {
        cases: cases(`${feb} | P1 | C1`, `${feb} | P3 | C3`, `${mar} | P2 | C2`, `${mar} | P3 | C3`),
        records: plans(...known),
      },
    },
    `
      child_id | movement | reason
      C1       | left     | closed
      C2       | joined   | new
    `,
  );
});

test('what has only come to be known of the earlier day is recorded late, closed, corrected or gone', async () => {
  const runs = {
    measures: measures(),
    sources,
    then: {
      cases: cases(`${feb} | P1 | C1`, `${feb} | P3 | C3`, `${feb} | P4 | C4`),
      records: plans(
        'P1 | C1 | 2025-12-01 |',
        'P2 | C2 | 2026-02-01 | 2026-02-10',
        'P3 | C3 | 2025-12-01 |',
        'P4 | C4 | 2025-12-01 |',
      ),
    },
    now: {
      cases: cases(...[feb, mar].flatMap((day) => [`${day} | P2 | C2`, `${day} | P5 | C5`])),
      records: plans(
        'P1 | C1 | 2025-12-01 | 2026-02-28', // it ended on the day itself, and nobody had said so
        'P2 | C2 | 2026-02-01 |',
        'P4 | C4 | 2026-03-20 |', // it had not begun, after all
        'P5 | C5 | 2026-02-28 |',
      ),
    },
  };
  const reasons = `
    child_id | movement | reason
    C1       | left     | closed
    C2       | joined   | corrected
    C3       | left     | no longer in the export
    C4       | left     | corrected
    C5       | joined   | recorded late
  `;
  await expectMoves(runs, reasons, { comparison: 'same interval' });
  await expectMoves(runs, reasons);
});

test('a child who turns 18 by the later day leaves by age, unless the case had closed before', async () => {
  const children = ['C1', 'C2', 'C3', 'C4'];
  await expectMoves(
    {
      measures: measures(),
      sources,
      then: {
        cases: cases(...children.map((child) => `${feb} | P${child} | ${child}`)),
        records: plans(...children.map((child) => `P${child} | ${child} | 2025-12-01 |`)),
      },
      now: {
        cases: cases(...children.map((child) => `${feb} | P${child} | ${child}`)),
        records: plans(
          'PC1 | C1 | 2025-12-01 | 2026-03-31',
          'PC2 | C2 | 2025-12-01 | 2026-03-10',
          'PC3 | C3 | 2025-12-01 | 2026-03-31',
          'PC4 | C4 | 2025-12-01 |',
        ),
        people: `
          child_id | birth_date
          C1       | 2008-03-31   # 18 on the later day, which ended it
          C2       | 2008-03-20   # ten days after it closed
          C3       | 2008-04-01   # not yet
          C4       |
        `,
      },
    },
    `
      child_id | reason
      C1       | left by age
      C2       | closed
      C3       | closed
      C4       | out of the window   # still open, and nothing happened
    `,
  );
});

test('a share falls as time passes and rises by what was done; a visit recorded late counted then already', async () => {
  const share = 'kind,good_direction=percentage,higher'.replaceAll(',', ' | ');
  const rows = (day: string, ...counted: number[]): string[] =>
    counted.map((numerator, index) => `${day} | P${index + 1} | C${index + 1} | ${numerator}`);
  const visit = (child: string, day: string): string => `visits | V${child} | ${child} | ${day}`;
  const drawn = (...lines: string[]): string =>
    ['event_date | record_id | child_id | numerator', ...lines].join('\n');
  const open = ['P1', 'P2', 'P3'].map((plan, index) => `plans | ${plan} | C${index + 1} | 2025-12-01`);
  const runs = {
    measures: measures(share),
    sources,
    then: {
      cases: drawn(...rows(feb, 1, 0, 0)),
      records: ['table_name | record_id | child_id | began', ...open].join('\n'),
    },
    now: {
      cases: drawn(...rows(feb, 1, 0, 1), ...rows(mar, 0, 1, 1)),
      records: [
        'table_name | record_id | child_id | began',
        ...open,
        visit('C2', '2026-03-20'),
        visit('C3', '2026-02-27'),
      ].join('\n'),
    },
  };
  await expectMoves(
    runs,
    `
      child_id | movement | reason            | numerator_then | numerator_after
      C1       | changed  | out of the window | 1.0            | 0.0
      C2       | changed  | new               | 0.0            | 1.0
      C3       | changed  | recorded late     | 0.0            | 1.0
    `,
  );
  await expectMoves(runs, 'child_id | reason\nC3 | recorded late', { comparison: 'same interval' });
});

test('a child of another team than before has only moved for the teams', async () => {
  const teams = 'event_date | record_id | child_id | team_name';
  const runs = {
    measures: measures(),
    sources,
    then: { cases: `${teams}\n${feb} | P1 | C1 | North`, records: plans('P1 | C1 | 2025-12-01 |') },
    now: {
      cases: `${teams}\n${feb} | P1 | C1 | North\n${mar} | P1 | C1 | South\n${mar} | P2 | C2 | South`,
      records: plans('P1 | C1 | 2025-12-01 |', 'P2 | C2 | 2026-03-02 |'),
    },
  };
  await expectMoves(runs, 'child_id | reason\nC2 | new');
  await expectMoves(
    runs,
    `
      group_name | child_id | movement | reason
      North      | C1       | left     | another team
      South      | C1       | joined   | another team
      South      | C2       | joined   | new
    `,
    { breakdown: 'team' },
  );
});

test('of an undated state nobody can say now how it was, so only the export tells what is gone', async () => {
  const db = await expectMoves(
    {
      measures: `
        indicator_id | basis | area         | is_undated
        xx-one       | as_at | care_leavers | true
      `,
      then: {
        cases: cases(`${feb} | L1 | C1`, `${feb} | L2 | C2`, `${feb} | L3 | C3`, `${feb} | L4 | C4`),
        people: 'child_id\nC1\nC2\nC3\nC4',
      },
      now: {
        cases: cases(`${mar} | L9 | C1`, `${mar} | L5 | C5`),
        people: 'child_id | birth_date\nC1 |\nC2 | 2004-03-15\nC4 |\nC5 |',
      },
    },
    `
      child_id | record_id | movement | reason
      C2       |           | left     | left by age                # 22 on 15 March
      C3       |           | left     | no longer in the export
      C4       |           | left     | closed
      C5       |           | joined   | new                        # and C1's record gave way to another one
    `,
  );
  await expectRows(db, `select {columns} from movements.measures`, 'is_known_kept\nfalse');
});

test('a class of a distribution loses to another class', async () => {
  await expectMoves(
    {
      measures: measures('kind=distribution'),
      sources,
      then: {
        cases: `event_date | record_id | child_id | category\n${feb} | P1 | C1 | Short`,
        records: plans('P1 | C1 | 2025-12-01 |'),
      },
      now: {
        cases: `event_date | record_id | child_id | category\n${feb} | P1 | C1 | Short\n${mar} | P1 | C1 | Long`,
        records: plans('P1 | C1 | 2025-12-01 |'),
      },
    },
    `
      category | movement | reason
      Long     | joined   | new
      Short    | left     | out of the window
    `,
  );
});

test('a measure whose kept cases do not add up to its figure is not explained, and stops a run', async () => {
  const db = await comparedRuns({
    measures: measures(),
    then: { cases: cases(`${feb} | P1 | C1`) },
    now: { cases: cases(`${feb} | P1 | C1`, `${mar} | P1 | C1`) },
  });
  await assertKept(db);
  await db.run('update movements.measures set is_then_kept = false');
  await expect(assertKept(db)).rejects.toThrow(
    'xx-one: the cases that the earlier run kept do not add up to its figure',
  );
});
