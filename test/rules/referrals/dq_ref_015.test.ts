import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nothing happens under a referral after it was closed', async () => {
  await expectFindings(
    'DQ-REF-015',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-01-10    | 2026-02-01
        R1          | C2       | 2026-01-10    |              # still open
        R2          | C2       |               | 2026-02-02
        R3          |          | 2026-01-10    | 2026-02-01
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-01-20 | 2026-02-01   # just inside: the day it closed
        A2            | C1       | R1          | 2026-01-20 | 2026-02-02   # breaks it
        A3            | C1       | R1          | 2026-02-03 | 2026-02-04   # breaks it: said once, with the first date
        A4            | C1       | R1          | 2026-01-20 | 2026-04-01   # tomorrow
        A5            | C2       | R1          | 2026-01-20 | 2026-03-01
        A6            |          | R3          | 2026-03-01 |              # nobody's
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date | end_date
        E1         | C1       | R1          |            | 2026-03-31   # breaks it: ended today
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | conference_date
        F1            | C1       | R1          | 2026-02-05   # breaks it
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date | end_date
                | C2       | R2          | 2026-02-06 |              # breaks it: no id
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       | R1          | 2026-01-20 | 2026-02-07   # breaks it
        P1      | C2       | R1          | 2026-01-20 |
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | review_date
        W1        | C1       | P1      | 2026-02-01   # just inside: the day it closed
        W2        | C1       | P1      | 2026-02-08   # breaks it
        W3        | C2       | P1      | 2026-02-08   # the sibling's
        W4        | C1       | P1      |
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | plan_id | visit_date
        V1       | C1       | child protection | P1      | 2026-02-09   # breaks it
        V2       | C1       | child in need    |         | 2026-02-09   # to which referral, nobody knows
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids                     | message
      a    | error    | C1       | R1        | assessment A2                          | The referral R1 of 10/01/2026 was closed on 01/02/2026, but its assessment was authorised on 02/02/2026.
      a    | error    | C1       | R1        | assessment A3                          | The referral R1 of 10/01/2026 was closed on 01/02/2026, but its assessment began on 03/02/2026.
      a    | error    | C1       | R1        | child protection plan P1               | The referral R1 of 10/01/2026 was closed on 01/02/2026, but its child protection plan ended on 07/02/2026.
      a    | error    | C1       | R1        | initial child protection conference F1 | The referral R1 of 10/01/2026 was closed on 01/02/2026, but its initial child protection conference was held on 05/02/2026.
      a    | error    | C1       | R1        | section 47 enquiry E1                  | The referral R1 of 10/01/2026 was closed on 01/02/2026, but its section 47 enquiry ended on 31/03/2026.
      b    | warning  | C1       | R1        | child protection review W2             | The referral R1 of 10/01/2026 was closed on 01/02/2026, but a child protection review was held on 08/02/2026.
      b    | warning  | C1       | R1        | child protection visit V1              | The referral R1 of 10/01/2026 was closed on 01/02/2026, but a child protection visit was made on 09/02/2026.
      a    | error    | C2       | R2        | child in need plan 2026-02-06          | The referral R2 of blank was closed on 02/02/2026, but its child in need plan began on 06/02/2026.
    `,
  );
});
