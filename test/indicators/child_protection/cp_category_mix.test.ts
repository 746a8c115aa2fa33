import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cp-category-mix');

test('a child with two plans stands under the later, and a class without a child on the day has no figure', async () => {
  await expectFigures(
    'cp-category-mix',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | latest_category_code | is_for_other_authority
        P1      | C1       | 2025-06-02 |            | SAB                  |
        P2      | C1       | 2026-03-02 |            | PHY                  |
        P3      | C2       | 2025-06-02 | 2026-03-31 | NEG                  |
        P4      | C3       | 2025-06-02 |            | NEG                  | yes
        P5      |          | 2025-06-02 |            | NEG                  |
      `,
    },
    `
      interval_type | interval_end | category       | numerator | denominator | value
      month         | 2026-03-31   | Physical abuse | 1         | 2           | 50
      month         | 2026-03-31   | Neglect        | 1         | 2           | 50
      month         | 2026-02-28   | Sexual abuse   | 1         | 3           | 33.3
      month         | 2026-02-28   | Neglect        | 2         | 3           | 66.7
    `,
  );
});
