import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('no work is recorded on a referral that went no further', async () => {
  await expectFindings(
    'DQ-REF-011',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | is_no_further_action
        R1          | C1       | 2026-01-10    | yes
        R2          | C1       | 2026-01-11    | no
        R3          | C1       | 2026-01-12    |
        R4          | C1       | 2026-01-13    | yes   # just inside: nothing but work without a date
        R1          | C2       | 2026-01-10    | yes   # just inside: the work is a sibling's
        R5          | C2       | 2026-01-14    | yes
        R6          | C2       |               | yes
        R7          | C2       | 2026-01-10    | yes   # just inside: begins tomorrow
        R8          |          | 2026-01-10    | yes
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-01-20 |              # breaks it
        A2            | C1       | R2          | 2026-01-20 |
        A3            | C1       | R3          | 2026-01-20 |
        A4            | C1       | R4          |            |
        A5            | C2       | R5          |            | 2026-02-20   # breaks it: authorised, without a start
        A6            | C2       | R7          | 2026-04-01 |
        A7            |          | R8          | 2026-01-20 |              # nobody's
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date
        E1         | C1       | R1          | 2026-01-15   # breaks it too: said once
        E2         | C1       | R4          |
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | conference_date
        F1            | C2       | R6          | 2026-01-22   # breaks it, without a referral date
        F2            | C1       | R4          |
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date
        P1      | C2       | R6          |             # breaks it: a plan is work even without a date
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | start_date
        P1      | C2       | R6          | 2026-01-22   # breaks it
      `,
    },
    `
      child_id | record_id | message
      C1       | R1        | The referral R1 of 10/01/2026 is marked no further action, but has a section 47 enquiry, an assessment, from 15/01/2026.
      C2       | R5        | The referral R5 of 14/01/2026 is marked no further action, but has an assessment, from blank.
      C2       | R6        | The referral R6 of blank is marked no further action, but has a child in need plan, a child protection plan, an initial child protection conference, from 22/01/2026.
    `,
  );
});
