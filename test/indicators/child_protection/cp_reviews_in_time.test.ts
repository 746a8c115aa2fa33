import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-reviews-in-time');

test('every review up to the day counts, and the next one that is due', async () => {
  await expectCases(
    'cp-reviews-in-time',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2024-12-02 |
        P2      | C2       | 2024-12-02 |
        P3      | C3       | 2025-12-02 |
        P4      | C4       | 2025-12-30 |
        P5      | C5       | 2025-11-03 |
        P6      |          | 2025-12-02 |
        P7      | C7       |            |
        P8      | C8       | 2025-06-02 | 2026-03-31
        P9      | C9       | 2025-12-02 |
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | review_date
        V1        | C1       | P1      | 2025-03-02     # to the day
        V2        | C1       | P1      | 2025-09-02     # to the day
        V3        | C1       | P1      | 2026-03-02     # and again
        V4        | C2       | P2      | 2025-03-03     # a day late, long ago
        V5        | C2       | P2      | 2025-09-01
        V6        | C2       | P2      | 2026-02-02
        V7        | C3       | P3      | 2025-12-02     # no review is so early
        V8        | C5       | P5      | 2026-04-01     # not held yet
        V9        | C5       | P5      |
        W1        |          | P9      | 2026-03-02     # names only the plan
      `,
    },
    `
      child_id | record_id | numerator | denominator | last_review_date | next_review_due_date | late_review_count
      C1       | P1        | 1         | 1           | 2026-03-02       | 2026-09-02           | 0
      C2       | P2        | 0         | 1           | 2026-02-02       | 2026-08-02           | 1
      C3       | P3        | 0         | 1           |                  | 2026-03-02           | 0
      C4       | P4        | 0         | 1           |                  | 2026-03-30           | 0
      C5       | P5        | 0         | 1           |                  | 2026-02-03           | 0
               | P6        | 0         | 1           |                  | 2026-03-02           | 0
      C9       | P9        | 1         | 1           | 2026-03-02       | 2026-09-02           | 0
    `,
  );
});

test('past days are told by what had been held then, months end with the month, and the months are parameters', async () => {
  const tables = {
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | latest_category_code
      P1      | C1       | 2025-11-30 | NEG
    `,
    'canonical.child_protection_reviews': `
      review_id | child_id | review_date
      V1        | C1       | 2026-03-02
    `,
  };
  await expectFigures(
    'cp-reviews-in-time',
    tables,
    `
      interval_type | interval_end | breakdown         | group_name | numerator | denominator
      month         | 2026-03-31   | category_of_abuse | Neglect    | 0         | 1
      month         | 2026-02-28   | all               |            | 1         | 1
      month         | 2026-01-31   | all               |            | 0         | 0
    `,
  );
  await expectFigures(
    'cp-reviews-in-time',
    { parameters: { first_months: 4, subsequent_months: 1 }, ...tables },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 1
      month         | 2026-02-28   | 0         | 0
    `,
  );
});
