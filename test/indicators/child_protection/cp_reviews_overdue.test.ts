import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-reviews-overdue');

test('the next review is due by the last one, with the day that the case system gives beside it', async () => {
  await expectCases(
    'cp-reviews-overdue',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-01-06 |
        P2      | C2       | 2026-03-30 |
        P3      |          | 2025-06-02 |
        P4      | C4       | 2025-06-02 | 2026-03-31
        P5      | C5       | 2025-12-02 |
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | due_date   | review_date
        V1        | C1       | P1      | 2025-04-06 | 2025-04-01
        V2        | C1       | P1      | 2025-10-01 | 2025-09-29
        V3        | C1       | P1      | 2026-03-20 |
        V4        | C2       | P2      | 2026-06-30 |
        V5        | C5       | P5      | 2026-03-02 | 2026-04-01     # not held yet
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id  | role_code        | start_date
        I1             | C1       | Ash, Robin | conference_chair | 2025-01-06
      `,
    },
    `
      child_id | record_id | numerator | last_review_date | due_date   | days_overdue | recorded_due_date | conference_chair
      C1       | P1        | 1         | 2025-09-29       | 2026-03-29 | 2            | 2026-03-20        | Ash, Robin
      C2       | P2        | 0         |                  | 2026-06-30 | 0            | 2026-06-30        |
               | P3        | 1         |                  | 2025-09-02 | 210          |                   |
      C5       | P5        | 1         |                  | 2026-03-02 | 29           | 2026-03-02        |
    `,
  );
});

test('the months are parameters', async () => {
  await expectFigures(
    'cp-reviews-overdue',
    {
      parameters: { first_months: 1, subsequent_months: 2 },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-02-27
        P2      | C2       | 2025-12-01
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | review_date
        V1        | C2       | 2026-01-31     # the next by 31 March
      `,
    },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 2
    `,
  );
});
