import { test } from 'vitest';
import { expectCohort } from './support.ts';

test('a plan is in force from its first day and no longer at the end of its last', async () => {
  await expectCohort(
    'child_protection_plans',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority | initial_category_code | latest_category_code
        P1      | C1       | 2026-03-31 |            |                        | NEG                   | EMO
        P2      | C2       | 2025-01-06 | 2026-03-31 |                        |                       |
        P3      | C3       | 2025-01-06 | 2026-04-01 | no                     | NEG                   |
        P4      | C4       | 2025-01-06 |            | yes                    |                       |     # another authority's
        P5      | C5       | 2025-01-06 |            |                        |                       |
        P6      | C5       | 2025-06-02 |            |                        |                       |     # two open: the later
        P7      |          | 2025-01-06 |            |                        |                       |     # nobody's, each counted
        P8      |          | 2025-06-02 |            |                        |                       |
        P9      | C6       |            |            |                        |                       |
      `,
    },
    `
      child_id | plan_id | start_date | category
      C1       | P1      | 2026-03-31 | Emotional abuse
      C3       | P3      | 2025-01-06 | Neglect
      C5       | P6      | 2025-06-02 |
               | P7      | 2025-01-06 |
               | P8      | 2025-06-02 |
    `,
  );
});
