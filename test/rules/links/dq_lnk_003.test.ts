import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a record is linked to records of its own child only', async () => {
  await expectFindings(
    'DQ-LNK-003',
    {
      'canonical.referrals': `
        referral_id | child_id
        R1          | C1
        R1          | C2         # siblings share it
        R2          | C2
        R3          |            # nobody's
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date
        A1            | C1       | R1          | 2026-01-11
        A1            | C2       | R1          | 2026-01-11   # just inside: the sibling's own
        A2            | C3       | R1          | 2026-01-12   # breaks it
        A3            | C1       | R3          | 2026-01-13   # whose referral this is, nobody knows
        A4            |          | R2          | 2026-01-14   # nobody's
        A5            | C1       | R9          | 2026-01-15   # leads nowhere, which is another rule
        A6            | C1       |             | 2026-01-16
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date
        E1         | C1       | R2          | 2026-01-12   # breaks it
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date
        F1            | C2       | E1         | 2026-01-20   # breaks it
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date
                | C1       | R2          | 2026-01-21   # breaks it, without an id
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | conference_id | start_date
        P1      | C1       | R2          | F1            | 2026-01-22   # breaks it twice
      `,
      'canonical.visits': `
        visit_id | child_id | plan_id | visit_date
        V1       | C1       | P1      | 2026-01-23
        V2       | C2       | P1      | 2026-01-23   # breaks it
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | review_date
        W1        | C3       | P1      |               # breaks it
      `,
      'canonical.placements': `
        placement_id | child_id
        L1           | C1
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | care_period_id | start_date
        E1              | C1       | L1           | Q1             | 2026-02-01
        E2              | C2       | L1           | Q2             | 2026-02-02   # breaks it
      `,
      'canonical.care_reviews': `
        review_id | child_id | care_period_id | review_date
        W1        | C1       | Q2             | 2026-03-01    # breaks it
        W2        | C1       | Q1             | 2026-03-02
      `,
    },
    `
      child_id | record_id                              | related_record_ids                     | message
      C1       | child in need plan 2026-01-21          | referral R2                            | The child in need plan blank of 21/01/2026 is linked to referral R2, which belongs to another child (C2).
      C1       | child protection plan P1               | initial child protection conference F1 | The child protection plan P1 of 22/01/2026 is linked to initial child protection conference F1, which belongs to another child (C2).
      C1       | child protection plan P1               | referral R2                            | The child protection plan P1 of 22/01/2026 is linked to referral R2, which belongs to another child (C2).
      C1       | looked-after review W1                 | period of care Q2                      | The looked-after review W1 of 01/03/2026 is linked to period of care Q2, which belongs to another child (C2).
      C1       | section 47 enquiry E1                  | referral R2                            | The section 47 enquiry E1 of 12/01/2026 is linked to referral R2, which belongs to another child (C2).
      C2       | care episode E2                        | placement L1                           | The care episode E2 of 02/02/2026 is linked to placement L1, which belongs to another child (C1).
      C2       | initial child protection conference F1 | section 47 enquiry E1                  | The initial child protection conference F1 of 20/01/2026 is linked to section 47 enquiry E1, which belongs to another child (C1).
      C2       | visit V2                               | child protection plan P1               | The visit V2 of 23/01/2026 is linked to child protection plan P1, which belongs to another child (C1).
      C3       | assessment A2                          | referral R1                            | The assessment A2 of 12/01/2026 is linked to referral R1, which belongs to another child (C1, C2).
      C3       | child protection review W1             | child protection plan P1               | The child protection review W1 of blank is linked to child protection plan P1, which belongs to another child (C1).
    `,
  );
});
