import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-plans-2yrs-open');

test('plans of 15, 18 and 24 months are told apart, with the last review held by the day', async () => {
  await expectCases(
    'cp-plans-2yrs-open',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2024-12-31 |                # 15 months to the day
        P2      | C2       | 2025-01-01 |
        P3      | C3       | 2024-09-30 |                # 18 months to the day
        P4      |          | 2024-03-31 |
        P5      | C5       | 2024-01-08 | 2026-03-31
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | review_date
        V1        | C3       | 2024-12-02
        V2        | C3       | 2026-03-31
        V3        | C1       | 2026-04-01
      `,
    },
    `
      record_id | numerator | is_over_15_months | is_over_18_months | days_on_plan | months_on_plan | last_review_date
      P1        | 0         | 1                 | 0                 | 456          | 15             |
      P2        | 0         | 0                 | 0                 | 455          | 14             |
      P3        | 0         | 1                 | 1                 | 548          | 18             | 2026-03-31
      P4        | 1         | 1                 | 1                 | 731          | 24             |
    `,
  );
});

test('whether the first day is counted is a parameter, and so are the days', async () => {
  const plans = `
    plan_id | child_id | start_date
    P1      | C1       | 2024-04-01     # 730 days with the first
  `;
  const figures = (numerator: number): string => `
    interval_type | interval_end | numerator | denominator
    month         | 2026-03-31   | ${numerator} | 1
  `;
  const table = { 'canonical.child_protection_plans': plans };
  await expectFigures('cp-plans-2yrs-open', { parameters: { inclusive_start: false }, ...table }, figures(0));
  await expectFigures('cp-plans-2yrs-open', { parameters: { threshold_days: 731 }, ...table }, figures(0));
});
