import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the work with a child is linked to a referral', async () => {
  await expectFindings(
    'DQ-LNK-002',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
                    | C1       | 2025-01-10      # leads nowhere
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date
        A1            | C1       | R1          | 2026-01-11
        A1            | C2       | R1          | 2026-01-11   # just inside: whose referral it is, is another rule
        A2            | C1       | R2          | 2026-01-12   # breaks it
        A3            | C1       |             | 2026-01-13   # breaks it: a warning
        A3            | C2       | R2          |              # breaks it: the same assessment of a sibling
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       |             | 2026-01-14 |            # breaks it
        P1      |          | R1          | 2026-01-14 |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | start_date
        P1      | C1       |             | 2026-01-15   # breaks it, with the id of the other plan
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | referral_id | start_date
                        | C1       |             | 2026-01-16   # breaks it
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date
        E1         |          |             |             # breaks it: a warning
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | conference_date
        F1            | C1       | R1          | 2026-01-18
      `,
      'canonical.involvements': `
        involvement_id | child_id | referral_id | start_date
        I1             | C1       |             | 2026-01-19   # just inside: not every worker belongs to a referral
        I2             | C1       | R2          | 2026-01-19   # breaks it
      `,
    },
    `
      part | child_id | record_id                | message
      a    | C1       | assessment A2            | The assessment A2 of 12/01/2026 names referral R2, which is not among the referrals exported.
      c    | C1       | assessment A3            | The assessment A3 of 13/01/2026 is not linked to any referral.
      b    | C1       | care episode 2026-01-16  | The care episode blank of 16/01/2026 is not linked to any referral.
      b    | C1       | child in need plan P1    | The child in need plan P1 of 14/01/2026 is not linked to any referral.
      b    | C1       | child protection plan P1 | The child protection plan P1 of 15/01/2026 is not linked to any referral.
      a    | C1       | worker involvement I2    | The worker involvement I2 of 19/01/2026 names referral R2, which is not among the referrals exported.
      a    | C2       | assessment A3            | The assessment A3 of blank names referral R2, which is not among the referrals exported.
      c    |          | section 47 enquiry E1    | The section 47 enquiry E1 of blank is not linked to any referral.
    `,
  );
});
