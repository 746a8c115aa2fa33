import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

const children = `
  child_id | death_date
  C1       | 2026-01-10
  C2       | 2026-01-10
  C3       |              # alive
  C4       | 2026-04-01   # not yet
           | 2026-01-10   # no id
`;

test('no work is open after a death', async () => {
  await expectFindings(
    'DQ-PER-013',
    {
      as_at: '2026-03-31',
      'canonical.children': children,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2025-01-10    |              # breaks it
        R1          | C2       | 2025-01-10    | 2026-03-31   # just inside: closed today
        R3          | C3       | 2025-01-10    |
        R4          | C4       | 2025-01-10    |
        R5          |          | 2025-01-10    |              # no child
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-01-10 | 2026-04-01   # breaks it: open until tomorrow
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       |            |              # breaks it: another plan with that id, without dates
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C2       | 2025-01-10 | 2026-01-10   # just inside: ended on the day
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date
                     | C2       | 2025-01-10 |              # breaks it, and has no id
      `,
      'canonical.involvements': `
        involvement_id | child_id | start_date | end_date
        I2             | C2       | 2025-02-10 |              # breaks it
        I1             | C2       | 2025-01-10 |              # breaks it
        I3             | C2       | 2026-02-10 | 2026-03-10   # just inside: someone who saw to the papers
      `,
    },
    `
      part | child_id | record_id             | found_by                                       | message
      a    | C1       | child in need plan    | Death date 10/01/2026, First date 10/01/2025   | The child died on 10/01/2026, but work is still open: child in need plan P1.
      a    | C1       | child protection plan | Death date 10/01/2026                          | The child died on 10/01/2026, but work is still open: child protection plan P1.
      a    | C1       | referral              | Death date 10/01/2026, First date 10/01/2025   | The child died on 10/01/2026, but work is still open: referral R1.
      a    | C2       | allocation            | Death date 10/01/2026, First date 10/01/2025   | The child died on 10/01/2026, but work is still open: allocation I1, I2.
      a    | C2       | placement             | Death date 10/01/2026, First date 10/01/2025   | The child died on 10/01/2026, but work is still open: placement without an id.
    `,
  );
});

test('no work is dated after a death, and a plan ends by then', async () => {
  await expectFindings(
    'DQ-PER-013',
    {
      as_at: '2026-03-31',
      'canonical.children': children,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code
        R1          | C1       | 2026-01-11    | 2026-02-01 | RC7                 # breaks it
        R2          | C2       | 2026-01-11    | 2026-02-01 | RC2                 # just inside: a review of the death
        R3          | C2       | 2026-01-10    | 2026-02-01 |                     # just inside: on the day
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2026-01-11 | 2026-02-01   # breaks it: once, as it began after the death
        P2      | C2       | 2025-01-11 | 2026-01-11   # breaks it: ended the day after
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P3      | C2       | 2025-01-11 | 2026-01-10   # just inside: ended on the day
        P4      | C1       |            | 2026-01-11   # breaks it, whenever it began
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-01-11 | 2026-02-01           # breaks it
        A2            | C1       | 2026-01-10 | 2026-02-01           # just inside
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2026-01-11   # breaks it
        S1         | C3       | 2026-01-11
      `,
      'canonical.visits': `
        visit_id | child_id | visit_date
        V2       | C1       | 2026-02-02   # breaks it
        V1       | C1       | 2026-01-11   # breaks it
        V3       | C1       | 2026-04-01   # not yet
        V4       | C1       |              # no date
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | review_date
        W1        | C1       | 2026-01-11    # breaks it
      `,
      'canonical.care_reviews': `
        review_id | child_id | review_date | is_cancelled
        W1        | C1       | 2026-01-11  |                # breaks it
        W2        | C2       | 2026-01-11  | yes            # did not take place
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | latest_contact_date
        L1             | C2       | 2026-01-11            # breaks it
      `,
    },
    `
      part | severity | child_id | record_id                  | message
      b    | error    | C1       | assessment                 | The child died on 10/01/2026, but work is dated 11/01/2026 or later: assessment A1.
      b    | error    | C1       | child in need plan         | The child died on 10/01/2026, but work is dated 11/01/2026 or later: child in need plan P1.
      b    | error    | C1       | child protection review    | The child died on 10/01/2026, but work is dated 11/01/2026 or later: child protection review W1.
      b    | error    | C1       | referral                   | The child died on 10/01/2026, but work is dated 11/01/2026 or later: referral R1.
      b    | error    | C1       | review of care             | The child died on 10/01/2026, but work is dated 11/01/2026 or later: review of care W1.
      b    | error    | C1       | section 47 enquiry         | The child died on 10/01/2026, but work is dated 11/01/2026 or later: section 47 enquiry S1.
      b    | error    | C1       | visit                      | The child died on 10/01/2026, but work is dated 11/01/2026 or later: visit V1, V2.
      c    | warning  | C1       | child protection plan      | The child died on 10/01/2026, but a plan did not end before 11/01/2026: child protection plan P4.
      b    | error    | C2       | contact with a care leaver | The child died on 10/01/2026, but work is dated 11/01/2026 or later: contact with a care leaver L1.
      c    | warning  | C2       | child in need plan         | The child died on 10/01/2026, but a plan did not end before 11/01/2026: child in need plan P2.
    `,
  );
});

test('work with children who are alive is no fault', async () => {
  await expectNoFindings('DQ-PER-013', {
    'canonical.children': `
      child_id
      C1
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2026-01-01
    `,
  });
});
