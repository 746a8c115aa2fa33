import { test } from 'vitest';
import { expectCohort } from './support.ts';

const careEpisodes = `
  care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
  E1              | C1       | 2026-03-31 | S                 |            |
  E2              | C2       | 2025-01-06 | S                 | 2026-03-31 | E4A             # ended that day
  E3              | C3       | 2025-01-06 | S                 | 2026-04-01 | E4A             # the day after: still in care
  E4              | C4       | 2026-04-01 | S                 |            |                 # not begun
  E5              | C5       | 2025-01-06 | S                 | 2025-06-01 | X1
  E6              | C5       | 2025-06-01 | P                 |            |                 # two episodes, one child
  E7              | C6       |            | S                 |            |
  E8              |          | 2025-01-06 | S                 |            |                 # nobody's
`;

test('a child is looked after from the first day, and no longer at the end of the last', async () => {
  await expectCohort(
    'children_looked_after',
    { as_at: '2026-03-31', 'canonical.care_episodes': careEpisodes },
    `
      child_id | start_date | day
      C1       | 2026-03-31 | 2026-03-31
      C3       | 2025-01-06 | 2026-03-31
      C5       | 2025-01-06 | 2026-03-31
    `,
  );
});

test('an earlier day is told as it was then', async () => {
  await expectCohort(
    'children_looked_after',
    { as_at: '2026-03-31', day: '2026-02-28', 'canonical.care_episodes': careEpisodes },
    `
      child_id | start_date
      C2       | 2025-01-06
      C3       | 2025-01-06
      C5       | 2025-01-06
    `,
  );
});

test('short breaks are not being looked after, and a status that nobody knows leaves the child in', async () => {
  await expectCohort(
    'children_looked_after',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-01-06 | S
        E2              | C2       | 2025-01-06 | S
        E3              | C3       | 2025-01-06 | S
        E4              | C4       | 2025-01-06 | S
        E5              | C5       | 2025-01-06 | S
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date | end_date
        C1       | V4          | 2025-01-06 |
        C2       | V3          | 2025-01-06 |
        C3       | V1          | 2025-01-06 |
        C4       | V2          | 2025-01-06 | 2026-03-31
        C4       | V4          | 2026-03-31 |             # from that day, short breaks
      `,
    },
    `
      child_id | legal_status_code
      C5       |
    `,
  );
});

test('a child is told with the placement, carers and status of the day, and the age then', async () => {
  await expectCohort(
    'children_looked_after',
    {
      as_at: '2026-03-31',
      day: '2025-06-30',
      'canonical.children': `
        child_id | birth_date
        C1       | 2010-07-01
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E1              | C1       | 2025-01-06 | S
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date | end_date
        C1       | C1          | 2025-01-06 | 2025-07-01
        C1       | C2          | 2025-07-01 |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2025-01-06 | 2025-06-28 | U6
        P2           | C1       | 2025-06-28 | 2025-07-02 | T1
        P3           | C1       | 2025-07-02 |            | U6
      `,
    },
    `
      child_id | age | legal_status_code | placement_id | placement_start_date | with_carers_since | continuous_since
      C1       | 14  | C1                | P2           | 2025-06-28           | 2025-01-06        | 2025-01-06
    `,
  );
});
