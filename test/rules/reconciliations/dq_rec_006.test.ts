import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('enquiries, assessments and accepted referrals lead somewhere', async () => {
  await expectFindings(
    'DQ-REC-006',
    {
      as_at: '2026-03-31',
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | strategy_discussion_date
        C01      | S01       | 2026-01-10   # just inside: on list 6
        C02      | S02       | 2026-01-10   # not on list 6
        C03      | S03       | 2026-01-10   # closed with RC8, so rightly not on list 6
        C04      | S04       | 2026-01-10   # a care leaver
                 | S05       | 2026-01-10   # names nobody
      `,
      'lists.list_4_assessments': `
        child_id | record_id | start_date | requires_support
        C02      | A02       | 2026-01-05 | a) Yes   # the same child again: found once
        C05      | A05       | 2026-01-05 | a) Yes   # not on list 6
        C06      | A06       | 2026-01-05 | b) No    # just inside: no need found
        C11      | A11       | 2026-03-20 |          # followed the referral
      `,
      'lists.list_6_children_in_need': `
        child_id | start_date | close_date
        C01      | 2026-01-10 |
        C12      | 2025-01-10 |              # open when the referral came
        C13      | 2025-01-10 | 2026-03-01   # closed before the referral came
      `,
      'lists.list_9_care_leavers': `
        child_id
        C04
      `,
      'canonical.referrals': `
        referral_id | child_id | close_date | close_reason_code
        R03         | C03      | 2026-02-01 | RC8
        R05         | C05      | 2025-02-01 | RC8
      `,
      'lists.list_3_referrals': `
        child_id | record_id | referral_date | no_further_action
        C10      | R10       | 2026-03-16    | b) No    # 11 working days ago
        C11      | R11       | 2026-03-16    | b) No    # assessed
        C12      | R12       | 2026-03-16    | b) No    # in need already
        C13      | R13       | 2026-03-16    | b) No    # in need until before it
        C14      | R14       | 2026-03-17    | b) No    # just inside: 10 working days ago
        C15      | R15       | 2026-03-16    | a) Yes   # no further action
                 | R16       | 2026-03-16    | b) No    # names nobody
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date | end_date
        S20        | C20      | R20         | 2026-01-10 | 2026-01-20   # no assessment
        S21        | C21      | R21         | 2026-01-10 | 2026-01-20   # just inside: assessed
        S22        | C22      | R21         | 2026-01-10 | 2026-01-20   # a sibling was assessed
        S23        | C23      |             | 2026-01-10 |              # no referral named
        S24        | C24      | R24         | 2025-09-29 | 2025-10-20   # too old
        S25        | C25      | R25         | 2025-01-01 |              # still open
        S26        |          | R26         | 2026-01-10 |              # names nobody
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id
        A21           | C21      | R21
        A26           |          | R20
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | warning  | C02      | S02       | A section 47 enquiry of 10/01/2026 is on list 5, but the child is not on list 6.
      a    | warning  | C05      | A05       | An assessment of 05/01/2026 is on list 4, but the child is not on list 6.
      b    | info     | C10      | R10       | The referral of 16/03/2026 was accepted, but no assessment or episode of need followed it in 10 working days.
      b    | info     | C13      | R13       | The referral of 16/03/2026 was accepted, but no assessment or episode of need followed it in 10 working days.
      c    | info     | C20      | S20       | The section 47 enquiry of 10/01/2026 has no assessment under the same referral.
      c    | info     | C22      | S22       | The section 47 enquiry of 10/01/2026 has no assessment under the same referral.
      c    | info     | C25      | S25       | The section 47 enquiry of 01/01/2025 has no assessment under the same referral.
    `,
  );
});

test('a council may give an accepted referral longer', async () => {
  await expectNoFindings('DQ-REC-006', {
    as_at: '2026-03-31',
    settings: { rules: { 'DQ-REC-006': { thresholds: { working_days: 11 } } } },
    'lists.list_3_referrals': `
      child_id | record_id | referral_date | no_further_action
      C10      | R10       | 2026-03-16    | b) No
    `,
  });
});
