import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cin-no-current-plan');

test('care, any plan, an assessment or a pathway plan is enough; the last thing done is told', async () => {
  await expectCases(
    'cin-no-current-plan',
    {
      parameters: { threshold_wd: 20 },
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2026-03-03    |            | no                    # 20 working days ago
        R2          | C2       | 2026-03-04    |            | no
        R3          | C3       | 2025-06-02    |            | no
        R4          | C4       | 2025-06-02    |            | no
        R5          | C5       | 2025-06-02    |            | no
        R6          | C6       | 2025-06-02    |            | no
        R7          |          | 2025-06-02    |            |
        R8          | C8       | 2025-06-02    | 2026-03-31 | no
        R9          | C9       | 2025-06-02    |            | yes
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-03-03 | 2026-03-31     # over that day
        A3            | C3       | 2026-03-03 | 2026-04-01
        A7            |          | 2026-03-03 |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E4              | C4       | 2026-03-02 | S
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | is_for_other_authority
        P5      | C5       | 2026-03-02 | yes
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code
        L6             | C6       | former_relevant
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type    | visit_date
        V1       | C1       | child in need | 2026-03-10
      `,
    },
    `
      child_id | record_id | numerator | denominator | last_activity_date | days_open
      C1       | R1        | 1         | 1           | 2026-03-31         | 28
      C2       | R2        | 0         | 1           |                    | 27
      C3       | R3        | 0         | 1           |                    | 302
      C4       | R4        | 0         | 1           |                    | 302
      C5       | R5        | 0         | 1           |                    | 302
      C6       | R6        | 0         | 1           |                    | 302
               | R7        | 1         | 1           |                    | 302
    `,
  );
});
