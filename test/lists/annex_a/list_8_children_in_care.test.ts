import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSql } from '../../../pipelines/read_sql.ts';
import { list8ChildrenInCare } from '../../../schemas/lists/annex_a/list_8_children_in_care.ts';
import { rebuildFacts, replaceRows, textRows } from '../../random_support.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test('children in care, and children whose care ended in the six months, are listed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | S                 |            |
      E2              | C2       | 2026-03-31 | S                 |            |
      E3              | C3       | 2020-01-01 | S                 | 2025-09-29 | E4A   # the day before the six months
      E4              | C4       | 2020-01-01 | S                 | 2025-09-30 | E4A   # the first day of them
      E5              | C5       | 2020-01-01 | S                 | 2026-03-31 | E4A   # the as-at date
      E6              | C6       | 2020-01-01 | S                 | 2026-04-01 | E4A   # still to come
      E7              | C7       | 2026-04-01 | S                 |            |       # still to come
      E8              | C8       | 2020-01-01 | S                 | 2025-01-01 | X1    # goes on, whatever was exported
      E9              | C9       | 2020-01-01 | S                 | 2025-12-01 |       # nobody said why
      EA              | CA       | 2020-01-01 | S                 | 2025-12-01 |       # a reason that nobody knows
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | start_date | end_date   | reason_ceased
      C1       | 2020-01-01 |            |
      C2       | 2026-03-31 |            |
      C4       | 2020-01-01 | 2025-09-30 | e) E4A: Returned home to live with parents or relatives - part of planning
      C5       | 2020-01-01 | 2026-03-31 | e) E4A: Returned home to live with parents or relatives - part of planning
      C6       | 2020-01-01 |            |
      C8       | 2020-01-01 |            |
      C9       | 2020-01-01 | 2025-12-01 |
      CA       | 2020-01-01 | 2025-12-01 |
    `,
  );
  await expectLeftOut(
    db,
    list8ChildrenInCare,
    `
      record_id | left_out
      E3        | care ended before the six months
      E7        | after the as-at date
    `,
  );
});

test('the day exactly six months before can be read as outside', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { window_first_day: 'excluded' } },
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | 2025-09-30 | E4A
      E2              | C2       | 2020-01-01 | 2025-10-01 | E4A
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id
      C2
    `,
  );
});

test('an episode that cannot be placed in a period is left out for its own reason', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              |          | 2026-01-01 | S
      E2              | C1       |            | S
      E3              | C2       | 2026-04-01 | S
    `,
  });
  await expectList(db, list8ChildrenInCare, 'child_id | start_date');
  await expectLeftOut(
    db,
    list8ChildrenInCare,
    `
      record_id | child_id | left_out
      E1        |          | no child id
      E2        | C1       | no start date
      E3        | C2       | after the as-at date
    `,
  );
});

test('a child has one row, the latest period of care that is more than short breaks', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2025-11-01 | E4A
      E2              | C1       | 2025-11-01 | S                 |            |
      E3              | C2       | 2024-01-01 | S                 | 2025-11-01 | E4A
      E4              | C2       | 2026-01-01 | S                 |            |       # short breaks since
      E5              | C3       | 2024-01-01 | S                 |            |       # short breaks only
      E6              | C4       | 2024-01-01 | S                 | 2025-01-01 | E4A
      E7              | C4       | 2025-06-01 | S                 | 2025-09-01 | E4A
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      L1              | C2       | V2          | 2024-01-01 | 2025-11-01
      L2              | C2       | V4          | 2026-01-01 |
      L3              | C3       | V3          | 2024-01-01 |
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | start_date | end_date   | record_id
      C1       | 2025-11-01 |            | E2
      C2       | 2024-01-01 | 2025-11-01 | E3
    `,
  );
  await expectLeftOut(
    db,
    list8ChildrenInCare,
    `
      record_id | child_id | left_out
      E1        | C1       | a later period of care is listed
      E4        | C2       | short breaks only
      E5        | C3       | short breaks only
      E6        | C4       | care ended before the six months
      E7        | C4       | care ended before the six months
    `,
  );
});

test('an earlier period counts as one if a day of it lies in the twelve months', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | S                 | 2025-04-01 | E4A   # began long before, ended within
      E2              | C1       | 2025-12-01 | S                 |            |
      E3              | C2       | 2020-01-01 | S                 | 2025-03-31 | E4A   # its last day was the day before
      E4              | C2       | 2025-12-01 | S                 |            |
      E5              | C3       | 2025-05-01 | S                 | 2025-06-01 | E4A   # short breaks
      E6              | C3       | 2025-12-01 | S                 |            |
      E7              | C4       | 2025-12-01 | S                 |            |       # the first
      E8              | C5       | 2020-01-01 | S                 | 2025-12-01 | E4A
      E9              | C5       | 2025-12-01 | S                 | 2026-01-01 | E4A   # the day that the other ended
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      L1              | C3       | V3          | 2025-05-01 | 2025-06-01
      L2              | C3       | V2          | 2025-12-01 |
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | is_second_period
      C1       | a) Yes
      C2       | b) No
      C3       | b) No
      C4       | b) No
      C5       | a) Yes
    `,
  );
});

test('a second opinion: who is listed, and who had an earlier period, agrees with asking day by day', async () => {
  const db = await databaseWith({ as_at: '2026-03-31' });
  const days = [
    '2025-03-30',
    '2025-03-31',
    '2025-04-01',
    '2025-09-29',
    '2025-09-30',
    '2026-03-31',
    '2026-04-01',
  ];
  const stay = fc.record({
    start: fc.nat({ max: 5 }),
    length: fc.integer({ min: 1, max: 3 }),
    gap: fc.boolean(),
  });

  await fc.assert(
    fc.asyncProperty(fc.array(stay, { minLength: 1, maxLength: 3 }), async (drawn) => {
      const stays = apart(drawn, days);
      await replaceRows(
        db,
        'canonical.care_episodes',
        stays.map(([start_date, end_date], index) => ({
          care_episode_id: `E${index}`,
          child_id: 'C1',
          start_date,
          start_reason_code: 'S',
          end_date,
          end_reason_code: 'E4A',
        })),
      );
      await rebuildFacts(db, 'care_episodes', 'care_periods', 'care_records');

      const query = await readSql(`lists/${list8ChildrenInCare.id}`);
      const found = await textRows(
        db,
        `select start_date, is_second_period from (${query}) where left_out is null`,
      );
      expect(found).toEqual(listedByHand(stays));
    }),
    { numRuns: 60 },
  );
});

type Stay = [start: string, end: string];

// Stays that follow one another: each begins on or after the day that the one before ended.
function apart(drawn: { start: number; length: number; gap: boolean }[], days: string[]): Stay[] {
  const stays: Stay[] = [];
  let from = 0;
  for (const { start, length, gap } of drawn) {
    const first = Math.max(start, from);
    const last = Math.min(first + length, days.length - 1);
    if (first >= last) continue;
    stays.push([days[first]!, days[last]!]);
    from = last + (gap ? 1 : 0);
  }
  return stays;
}

function listedByHand(stays: Stay[]): string[][] {
  const begun = stays.filter(([start]) => start <= '2026-03-31');
  const latest = begun.at(-1);
  if (!latest || latest[1] < '2025-09-30') return [];

  const hadEarlier = begun
    .slice(0, -1)
    .some((stay) => dayList('2025-03-31', '2026-03-31').some((day) => isIn(stay, day)));
  return [[latest[0], hadEarlier ? 'a) Yes' : 'b) No']];
}

const isIn = ([start, end]: Stay, day: string): boolean => start <= day && day < end;

function dayList(first: string, last: string): string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 24 * 60 * 60 * 1000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
