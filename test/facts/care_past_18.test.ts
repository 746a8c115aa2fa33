import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const found = 'select {columns} from facts.care_past_18 order by child_id';

const stillOpen = {
  as_at: '2026-03-31',
  'canonical.children': `
    child_id | birth_date
    C1       | 2007-09-29     # 18 the day before the six months
    C2       | 2007-09-30     # 18 on their first day
    C3       |
    C4       | 2006-01-01
    C5       | 2006-01-01
    C6       | 2006-01-01
    C7       | 2006-01-01
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2020-01-01 | S                 |            |
    E2              | C2       | 2020-01-01 | S                 |            |
    E3              | C3       | 2020-01-01 | S                 |            |
    E4              | C4       | 2020-01-01 | S                 |            |
    E5              | C5       | 2020-01-01 | S                 |            |
    E6              | C6       | 2020-01-01 | S                 |            |
    E7              | C7       | 2020-01-01 | S                 | 2026-03-31 | E7     # ended, however late
    E8              | C8       | 2020-01-01 | S                 |            |        # in no person export
  `,
  'canonical.legal_statuses': `
    legal_status_id | child_id | status_code | start_date | end_date
    L4              | C4       | V2          | 2020-01-01 |
    L5              | C5       | V2          | 2020-01-01 |
    L6              | C6       | V2          | 2020-01-01 | 2022-01-01     # then something else
  `,
  'canonical.placements': `
    placement_id | child_id | start_date | placement_type_code
    P4           | C4       | 2020-01-01 | K2     # may stay in the home
    P5           | C5       | 2020-01-01 | U6
    P6           | C6       | 2020-01-01 | K2
  `,
} as const;

test('care that is open half a year after the 18th birthday is over, except in a home that they may stay in', async () => {
  await expectRows(
    await databaseWith(stillOpen),
    found,
    `
      child_id | period_number | turns_18_date
      C1       | 1             | 2025-09-29
      C5       | 1             | 2024-01-01
      C6       | 1             | 2024-01-01
    `,
  );
});

test('a council may list it', async () => {
  await expectRows(
    await databaseWith({ ...stillOpen, settings: { readings: { open_past_18: 'listed' } } }),
    found,
    `
      child_id
    `,
  );
});
