import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-plans-2yrs-ended');

test('a plan whose dates make no sense is in the total, and whether the first day is counted is a parameter', async () => {
  await expectCases(
    'cp-plans-2yrs-ended',
    {
      parameters: { inclusive_start: false },
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2024-03-10 | 2026-03-10     # 730 days without the first
        P2      | C2       | 2024-03-11 | 2026-03-10
        P3      | C3       | 2025-12-09 | 2026-03-10     # a day over three months
        P4      | C4       |            | 2026-03-10
        P5      | C5       | 2026-03-12 | 2026-03-10
        P6      |          | 2025-12-10 | 2026-03-10
        P7      | C6       | 2026-03-02 |
      `,
    },
    `
      event_date | record_id | numerator | is_short | duration_band           | days_on_plan
      2026-03-10 | P1        | 1         | 0        | 2 years or more         | 730
      2026-03-10 | P2        | 0         | 0        | 2 years or more         | 729
      2026-03-10 | P3        | 0         | 0        | Over 3 to 6 months      | 91
      2026-03-10 | P4        | 0         | 0        |                         |
      2026-03-10 | P5        | 0         | 0        |                         | -2
      2026-03-10 | P6        | 0         | 1        | Up to 3 months          | 90
    `,
  );
});
