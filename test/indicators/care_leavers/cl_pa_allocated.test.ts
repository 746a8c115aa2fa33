import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cl-pa-allocated');

test('an adviser counts while some allocation to the young person and some post are open', async () => {
  await expectCases(
    'cl-pa-allocated',
    {
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code | eligibility_raw | personal_adviser_id
        L1             | C1       | former_relevant  | Former relevant | W1
        L2             | C2       | former_relevant  | Former relevant | W2
        L3             | C3       | former_relevant  | Former relevant | W3
        L4             | C4       | former_relevant  | Former relevant |
        L5             | C5       | former_relevant  | Former relevant |
        L6             | C6       | eligible         | Eligible        |
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code        | start_date | end_date
        I1             | C1       | W1        | personal_adviser | 2024-01-01 | 2025-01-01
        I2             | C1       | W1        | allocated_worker | 2025-01-01 | 2026-04-01     # back in another role
        I3             | C2       | W2        | personal_adviser | 2024-01-01 |
        I4             | C4       | W4        | personal_adviser | 2024-01-01 |
        I5             | C5       | W4        | allocated_worker | 2024-01-01 |                # not their adviser
      `,
      'canonical.workforce_posts': `
        post_id | worker_id | start_date | end_date
        P1      | W1        | 2020-01-01 | 2024-01-01
        P2      | W1        | 2024-01-01 |
        P3      | W2        | 2020-01-01 | 2026-03-31     # left on the day
      `,
    },
    `
      child_id | numerator | denominator | adviser_status
      C1       | 1         | 1           | Has an adviser
      C2       | 0         | 1           | Adviser has left
      C3       | 1         | 1           | Has an adviser
      C4       | 1         | 1           | Has an adviser
      C5       | 0         | 1           | No adviser
    `,
  );
});
