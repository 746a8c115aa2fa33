import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-plan-starts');

test('each plan of this authority is told once, with the end of the plan before it', async () => {
  await expectCases(
    'cp-plan-starts',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | initial_category_code | latest_category_code | is_for_other_authority | source_line
        P1      | C1       | 2025-01-06 | 2025-06-02 | NEG                   | EMO                  |                        | 1
        P2      | C1       | 2026-03-10 |            | PHY                   | NEG                  | no                     | 2
        P2      | C1       | 2026-03-10 |            | PHY                   | NEG                  | no                     | 3     # again
        P3      | C1       | 2026-03-10 |            |                       |                      |                        | 4     # the same day
        P4      |          | 2026-03-10 |            |                       |                      |                        | 5
        P5      | C2       |            |            | NEG                   |                      |                        | 6
        P6      | C3       | 2026-04-01 |            | NEG                   |                      |                        | 7
        P7      | C4       | 2026-03-10 |            | NEG                   |                      | yes                    | 8
      `,
    },
    `
      event_date | child_id | record_id | numerator | initial_category | previous_end_date
      2025-01-06 | C1       | P1        | 1         | Neglect          |
      2026-03-10 | C1       | P2        | 1         | Physical abuse   | 2025-06-02
      2026-03-10 |          | P4        | 1         |                  |
    `,
  );
});

test('a rolling year has a rate', async () => {
  await expectFigures(
    'cp-plan-starts',
    {
      population: 10000,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | initial_category_code
        P1      | C1       | 2025-04-01 | NEG
        P2      | C2       | 2025-03-31 | NEG
      `,
    },
    `
      interval_type     | interval_end | breakdown        | group_name | numerator | rate
      rolling_12_months | 2026-03-31   | all              |            | 1         | 1
      rolling_12_months | 2026-03-31   | initial_category | Neglect    | 1         |
    `,
  );
});
