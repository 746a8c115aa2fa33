import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-reviews-held-in-time');

test('each day of review is told once, first reviews apart from later ones', async () => {
  await expectCases(
    'cp-reviews-held-in-time',
    {
      parameters: { first_months: 2, subsequent_months: 3 },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-06-02 | 2025-11-04
        P2      | C2       | 2026-01-05 |
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | review_date
        V1        | C1       | 2025-08-02
        V2        | C1       | 2025-11-04     # the day the plan ended
        V3        | C1       | 2025-11-05     # after it
        V4        | C2       | 2026-03-06
        V5        | C2       | 2026-03-06
        V6        | C2       | 2026-04-01
        V7        |          | 2026-03-06
      `,
    },
    `
      event_date | child_id | record_id | numerator | which_review | due_by     | days_late
      2025-08-02 | C1       | V1        | 1         | First review | 2025-08-02 | 0
      2025-11-04 | C1       | V2        | 0         | Later review | 2025-11-02 | 2
      2026-03-06 | C2       | V4        | 0         | First review | 2026-03-05 | 1
    `,
  );
});
