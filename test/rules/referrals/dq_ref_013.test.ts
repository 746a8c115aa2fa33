import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a case closed after assessment had an assessment and nothing more', async () => {
  await expectFindings(
    'DQ-REF-013',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code | is_no_further_action
        R1          | C1       | 2026-01-10    | 2026-02-10 | RC8               | no    # just inside
        R2          | C1       | 2026-01-11    | 2026-02-11 | RC8               | no    # breaks it: an enquiry and a plan
        R1          | C2       | 2026-01-10    | 2026-02-10 | RC9               |       # breaks it: the assessment is a sibling's
        R3          | C2       | 2026-01-12    | 2026-02-12 | RC8               | yes   # just inside: went no further
        R4          | C2       | 2026-01-13    | 2026-02-13 | RC7               | no    # closed for another reason
        R5          | C2       | 2026-01-14    |            |                   | no    # still open
        R6          | C3       |               |            | RC9               | no    # breaks it twice, without dates
        R7          |          | 2026-01-10    | 2026-02-10 | RC8               | no    # nobody's
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date
        A1            | C1       | R1          | 2026-01-10
        A2            | C1       | R2          |
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date
        E1         | C1       | R2          | 2026-01-20
        E2         | C1       | R1          | 2026-04-01   # tomorrow
        E3         | C2       | R4          | 2026-01-20
        E4         |          | R7          | 2026-01-20
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | conference_date
        F1            | C3       | R6          | 2026-02-01
        F2            | C1       | R1          |              # planned, and never held
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id
        P1      | C1       | R2
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id
        P1      | C2       | R5
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R2        | The referral R2 of 11/01/2026 was closed as "Case closed after assessment, no further action", but there was more than an assessment: a child in need plan, a section 47 enquiry.
      b    | C2       | R1        | The referral R1 of 10/01/2026 was closed as "Case closed after assessment, referred to early help", but no assessment is linked to it.
      a    | C3       | R6        | The referral R6 of blank was closed as "Case closed after assessment, referred to early help", but there was more than an assessment: an initial child protection conference.
      b    | C3       | R6        | The referral R6 of blank was closed as "Case closed after assessment, referred to early help", but no assessment is linked to it.
      b    |          | R7        | The referral R7 of 10/01/2026 was closed as "Case closed after assessment, no further action", but no assessment is linked to it.
    `,
  );
});
