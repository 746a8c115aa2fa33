import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nothing is open under a referral that was closed', async () => {
  await expectFindings(
    'DQ-REF-014',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-01-10    | 2026-03-31   # closed today
        R2          | C1       | 2026-01-10    | 2026-04-01   # closes tomorrow
        R3          | C1       | 2026-01-10    |              # still open
        R1          | C2       | 2026-01-10    | 2026-02-01   # a sibling with the same referral id
        R4          | C2       |               | 2026-02-02
        R5          |          | 2026-01-10    | 2026-02-01
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-01-20 |              # breaks it
        A2            | C1       | R1          | 2026-01-20 | 2026-03-31   # just inside: authorised today
        A3            | C1       | R2          | 2026-01-20 |
        A4            | C1       | R3          | 2026-01-20 |
        A5            | C2       | R1          | 2026-04-01 |              # begins tomorrow
        A6            |          | R5          | 2026-01-20 |              # nobody's
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date | end_date   | is_no_further_action
        E1         | C1       | R1          | 2026-01-21 |            |       # breaks it: the conference is a sibling's
        E1         | C2       | R1          | 2026-01-21 |            |       # just inside: led to a conference
        E2         | C1       | R1          | 2026-01-21 |            | yes   # just inside: went no further
        E3         | C1       | R1          | 2026-01-21 | 2026-01-30 |
        E4         | C1       | R1          | 2026-01-21 |            |       # breaks it: its conference was never held
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date
        F1            | C2       | E1         | 2026-01-30
        F2            | C1       | E4         |              # not held
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       | R1          | 2026-01-22 | 2026-04-01   # breaks it: ends tomorrow
                | C2       | R4          |            |              # breaks it: no id and no date
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       | R1          | 2026-01-23 |              # breaks it
        P2      | C1       | R1          | 2026-01-23 | 2026-02-23
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | referral_id | start_date | end_date
        K1              | C1       | R1          | 2026-01-24 |              # breaks it
        K2              | C1       | R1          | 2026-01-24 | 2026-02-23
      `,
    },
    `
      child_id | record_id | related_record_ids       | message
      C1       | R1        | assessment A1            | The referral R1 of 10/01/2026 was closed on 31/03/2026, but its assessment from 20/01/2026 is still open.
      C1       | R1        | care episode K1          | The referral R1 of 10/01/2026 was closed on 31/03/2026, but its care episode from 24/01/2026 is still open.
      C1       | R1        | child in need plan P1    | The referral R1 of 10/01/2026 was closed on 31/03/2026, but its child in need plan from 22/01/2026 is still open.
      C1       | R1        | child protection plan P1 | The referral R1 of 10/01/2026 was closed on 31/03/2026, but its child protection plan from 23/01/2026 is still open.
      C1       | R1        | section 47 enquiry E1    | The referral R1 of 10/01/2026 was closed on 31/03/2026, but its section 47 enquiry from 21/01/2026 is still open.
      C1       | R1        | section 47 enquiry E4    | The referral R1 of 10/01/2026 was closed on 31/03/2026, but its section 47 enquiry from 21/01/2026 is still open.
      C2       | R4        | child in need plan       | The referral R4 of blank was closed on 02/02/2026, but its child in need plan from blank is still open.
    `,
  );
});
