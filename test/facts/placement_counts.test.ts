import fc from 'fast-check';
import { expect, test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';
import { rebuildFacts, replaceRows, textRows } from '../random_support.ts';

const counts = 'select {columns} from facts.placement_counts order by child_id';

test('a placement counts if a day of it lies in the twelve months', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.placements': `
      placement_id | child_id | start_date | end_date
      P1           | C1       | 2020-01-01 |              # all along
      P2           | C2       | 2020-01-01 | 2025-03-31   # its last day was the day before the twelve months
      P3           | C3       | 2020-01-01 | 2025-04-01   # the first day of the twelve months was its last
      P4           | C3       | 2025-04-01 | 2026-03-31
      P5           | C3       | 2026-03-31 |
      P6           | C3       | 2026-04-01 |              # tomorrow
      P7           | C4       | 2025-05-01 | 2025-05-01   # under a day
      P8           | C4       | 2025-05-01 |
      P9           | C5       |            |              # nobody knows since when
    `,
  });

  await expectRows(
    db,
    counts,
    `
      child_id | placement_count
      C1       | 1
      C3       | 3
      C4       | 1
    `,
  );
});

test('the day exactly twelve months before can be read as outside', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.placements': `
      placement_id | child_id | start_date | end_date
      P1           | C1       | 2020-01-01 | 2025-04-01
      P2           | C1       | 2025-04-01 |
    `,
  });

  await expectRows(
    db,
    counts,
    `
      child_id | placement_count
      C1       | 1
    `,
  );
});

const movesInTheYear = `
  placement_id | child_id | start_date | end_date   | placement_type_code | change_reason_code
  P1           | C1       | 2025-05-01 | 2025-06-01 | U6                  |
  P1           | C1       | 2025-06-01 | 2025-07-01 | U6                  |         # the same placement in two rows
  P2           | C1       | 2025-07-01 | 2025-07-05 | T3                  |         # the carers were on holiday
  P1           | C1       | 2025-07-05 |            | U6                  |
  P3           | C2       | 2025-05-01 | 2025-06-01 | U6                  | PLACE   # its status changes
  P4           | C2       | 2025-06-01 | 2025-09-01 | U4                  | CARPL
  P5           | C2       | 2025-09-01 |            | K2                  |
  P6           | C3       | 2025-05-01 | 2025-06-01 | U6                  | PLACE
  P7           | C3       | 2025-08-01 |            | U6                  |         # a return, not a change of status
  P8           | C4       | 2026-03-20 |            | T1                  |         # nowhere else recorded
            | C5       | 2025-05-01 | 2025-06-01 | U6                  |         # two without an id
            | C5       | 2025-06-01 |            |                     |
`;

test('a placement in several rows is one, and temporary moves are none, yet nobody has fewer than one', async () => {
  const db = await databaseWith({ as_at: '2026-03-31', 'canonical.placements': movesInTheYear });

  await expectRows(
    db,
    counts,
    `
      child_id | placement_count
      C1       | 1
      C2       | 2
      C3       | 2
      C4       | 1
      C5       | 2
    `,
  );
});

test('temporary moves can be counted', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_8_temporary_placements: 'counted' } },
    'canonical.placements': movesInTheYear,
  });

  await expectRows(
    db,
    counts,
    `
      child_id | placement_count
      C1       | 3
      C2       | 2
      C3       | 2
      C4       | 1
      C5       | 2
    `,
  );
});

test('a second opinion: the count agrees with asking on each day of the year where the child was', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  const days = [
    '2025-03-30',
    '2025-03-31',
    '2025-04-01',
    '2025-08-01',
    '2026-03-30',
    '2026-03-31',
    '2026-04-01',
  ];
  const placement = fc.record({
    child_id: fc.constantFrom('C1', 'C2'),
    start_date: fc.constantFrom(...days),
    end_date: fc.constantFrom(...days, null),
    placement_type_code: fc.constantFrom('U6', 'K2', 'T4', null),
  });

  await fc.assert(
    fc.asyncProperty(fc.array(placement, { minLength: 1, maxLength: 7 }), async (drawn) => {
      // Each at an address of its own, so that nobody goes back to where they were.
      const placements = drawn.map((row, index) => ({
        ...row,
        placement_id: `P${index}`,
        postcode: `AB1 ${index}CD`,
      }));
      await replaceRows(db, 'canonical.placements', placements);
      await rebuildFacts(db, 'placements', 'placement_counts');

      const found = await textRows(
        db,
        'select child_id, placement_count from facts.placement_counts order by child_id',
      );
      expect(found).toEqual(['C1', 'C2'].flatMap((child) => countByHand(placements, child)));
    }),
    { numRuns: 100 },
  );
});

type Placement = {
  child_id: string;
  start_date: string;
  end_date: string | null;
  placement_type_code: string | null;
};

function countByHand(placements: Placement[], child: string): string[][] {
  const own = placements.filter(({ child_id }) => child_id === child);
  const isInTheYear = own.some(
    ({ start_date, end_date }) =>
      start_date <= '2026-03-31' && (end_date === null || end_date > '2025-03-31'),
  );
  if (!isInTheYear) return [];

  const seen = new Set<Placement>();
  const oneDay = 24 * 60 * 60 * 1000;
  for (let time = Date.parse('2025-03-31'); time <= Date.parse('2026-03-31'); time += oneDay) {
    const day = new Date(time).toISOString().slice(0, 10);
    own
      .filter((one) => one.placement_type_code !== 'T4')
      .filter((one) => one.start_date <= day && (one.end_date === null || one.end_date > day))
      .forEach((one) => seen.add(one));
  }
  return [[child, String(Math.max(seen.size, 1))]];
}
