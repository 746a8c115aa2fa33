import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cin-reviews-in-timescale');

test('the last review held by the day counts, by child and date; the days are parameters', async () => {
  await expectCases(
    'cin-reviews-in-timescale',
    {
      parameters: { first_days: 30, subsequent_days: 90 },
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        N1      | C1       | 2025-06-02 |
        N2      | C2       | 2025-06-02 |
        N3      | C3       | 2026-03-01 |
        N4      |          | 2025-06-02 |
        N5      | C5       | 2025-12-01 |
        N6      | C6       | 2025-12-01 | 2026-03-31
        N7      | C7       | 2025-12-01 |
      `,
      'canonical.child_in_need_reviews': `
        review_id | child_id | plan_id | review_date
        V1        | C1       | N1      | 2025-07-02
        V2        | C1       |         | 2025-12-31     # 90 days ago
        V3        | C1       | N1      | 2026-04-01
        V4        | C2       | N2      | 2025-06-02     # the day the plan started
        V5        |          | N7      | 2026-03-02
        V6        |          |         | 2026-03-02
        V7        | C5       | N5      |
      `,
    },
    `
      child_id | record_id | numerator | denominator | last_review_date | due_date   | days_overdue
      C1       | N1        | 1         | 1           | 2025-12-31       | 2026-03-31 | 0
      C2       | N2        | 0         | 1           |                  | 2025-07-02 | 272
      C3       | N3        | 0         | 0           |                  | 2026-03-31 | 0
               | N4        | 0         | 1           |                  | 2025-07-02 | 272
      C5       | N5        | 0         | 1           |                  | 2025-12-31 | 90
      C7       | N7        | 1         | 1           | 2026-03-02       | 2026-05-31 | 0
    `,
  );
});
