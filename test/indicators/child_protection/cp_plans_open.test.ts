import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-plans-open');

test('each child is told once, by the later of two plans; plans without a child are told one by one', async () => {
  await expectCases(
    'cp-plans-open',
    {
      'canonical.children': `
        child_id | expected_birth_date
        C4       | 2026-06-01
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | latest_category_code | is_for_other_authority
        P1      | C1       | 2025-12-31 |            | NEG                  |
        P2      | C1       | 2025-06-02 |            | EMO                  |
        P3      |          | 2025-12-30 |            |                      |
        P4      |          | 2025-12-30 |            |                      |
        P5      | C2       |            |            | NEG                  |           # no start
        P6      | C3       | 2026-04-01 |            | NEG                  |
        P7      | C4       | 2024-04-01 |            | PHY                  | unknown   # not born yet
        P8      | C5       | 2025-06-02 | 2026-03-30 | NEG                  |
      `,
    },
    `
      event_date | child_id | record_id | category_of_abuse | duration_band      | days_on_plan | age_band
      2026-03-31 | C1       | P1        | Neglect           | Up to 3 months     | 90           |
      2026-03-31 |          | P3        |                   | Over 3 to 6 months | 91           |
      2026-03-31 |          | P4        |                   | Over 3 to 6 months | 91           |
      2026-03-31 | C4       | P7        | Physical abuse    | 2 years or more    | 729          | Unborn
    `,
  );
});

test('a day has a rate, and a day before the exports begin is not covered', async () => {
  await expectFigures(
    'cp-plans-open',
    {
      population: 10000,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-02-10
        P2      | C2       | 2026-03-31
      `,
    },
    `
      interval_type | interval_end | numerator | rate | is_covered
      month         | 2026-03-31   | 2         | 2    | true
      month         | 2026-02-28   | 1         | 1    | true
    `,
  );
});
