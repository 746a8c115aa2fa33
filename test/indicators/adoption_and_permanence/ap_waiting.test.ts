import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-waiting');

test('waiting are those in care under the latest order, neither placed nor with a change of plan', async () => {
  await expectCases(
    'ap-waiting',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-01-01 | S                 |            |
        E2              | C2       | 2024-01-01 | S                 |            |
        E3              | C3       | 2024-01-01 | S                 | 2026-03-31 | E4A
        E4              | C4       | 2025-06-01 | S                 |            |
        E5              | C5       | 2024-01-01 | S                 |            |
        E6              | C6       | 2024-01-01 | S                 |            |
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | placement_order_date | matched_date | placed_date | reversed_date | is_sibling_group | worker_id
        P1            | C1       | 2026-03-31           |              |             |               | yes              | W1
        P2            | C2       | 2025-01-01           |              |             | 2026-03-31    |                  |          # changed on the day
        P3            | C3       | 2025-01-01           |              |             |               |                  |          # left care on the day
        P4            | C4       | 2025-01-01           |              |             |               |                  |          # an earlier time in care
        P5            | C5       | 2024-06-01           |              |             |               |                  |
        P6            | C5       | 2024-06-30           | 2026-03-31   |             |               | no               |
        P7            | C6       | 2025-01-01           |              | 2026-01-01  |               |                  |
        P8            | C6       | 2025-01-01           |              |             |               |                  |          # the same case again
      `,
    },
    `
      child_id | record_id | numerator | denominator | worker_id | time_waiting        | match       | sibling_group          | days_waiting | matched_date
      C1       | P1        | 1         | 1           | W1        | Under 6 months      | Not matched | In a sibling group     | 0            |
      C5       | P6        | 1         | 1           |           | 18 months or more   | Matched     | Not in a sibling group | 639          | 2026-03-31
    `,
  );
});
