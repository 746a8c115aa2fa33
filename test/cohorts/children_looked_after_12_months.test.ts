import { test } from 'vitest';
import { expectCohort } from './support.ts';

test('twelve months are up on the anniversary, and a break begins them again', async () => {
  await expectCohort(
    'children_looked_after_12_months',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2025-03-31 | S                 |            |
        E2              | C2       | 2025-04-01 | S                 |            |                 # a day short
        E3              | C3       | 2020-01-06 | S                 | 2025-06-01 | E4A
        E4              | C3       | 2025-06-02 | S                 |            |                 # back the next day
        E5              | C4       | 2020-01-06 | S                 | 2025-06-01 | X1
        E6              | C4       | 2025-06-01 | B                 |            |                 # no break
        E7              | C5       | 2020-01-06 | S                 | 2025-06-01 | X1
        E8              | C5       | 2025-06-01 | L                 |            |
      `,
      'canonical.legal_statuses': `
        child_id | status_code | start_date | end_date
        C5       | V4          | 2020-01-06 | 2025-06-01     # short breaks until then
        C5       | V2          | 2025-06-01 |
      `,
    },
    `
      child_id | continuous_since
      C1       | 2025-03-31
      C4       | 2020-01-06
    `,
  );
});
