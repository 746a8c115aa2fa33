import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cin-on-plan');

test('each child is told once, by the later plan, with the need of the referral that is open', async () => {
  await expectCases(
    'cin-on-plan',
    {
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date   | team_id
        N1      | C1       | 2025-12-31 |            | T1
        N2      | C1       | 2025-06-02 |            | T2
        N3      |          | 2026-01-01 |            |
        N4      | C2       | 2025-12-01 | 2026-04-01 |
        N5      | C3       |            |            |
        N6      | C4       | 2026-04-01 |            |
        N7      | C5       | 2025-12-01 |            |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P2      | C2       | 2025-12-01 | 2026-03-31 |                        # ended that day
        P5      | C5       | 2025-12-01 |            | yes
        P6      |          | 2025-12-01 |            |                        # nobody's, and nobody's twin
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | primary_need_code
        R1          | C1       | 2025-06-02    | N2
      `,
    },
    `
      event_date | child_id | record_id | primary_need       | duration_band       | days_on_plan | team_id
      2026-03-31 | C1       | N1        | Child's disability | 3 to under 6 months | 90           | T1
      2026-03-31 |          | N3        |                    | Under 3 months      | 89           |
      2026-03-31 | C2       | N4        |                    | 3 to under 6 months | 120          |
    `,
  );
});
