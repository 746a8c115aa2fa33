import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('the headline numbers count the same children', async () => {
  await expectFindings(
    'DQ-REC-004',
    {
      'lists.list_6_children_in_need': `
        child_id | close_date | case_status
        C1       |            | a) Looked after child
        C2       |            | a) Looked after child      # not on list 8
        C3       |            | b) Child Protection plan
        C4       |            | b) Child Protection plan   # not on list 7
        C5       |            | d) Open assessment
        C6       | 2026-01-01 | e) Closed episode
        C9       |            |                            # nothing open
                 |            | a) Looked after child
      `,
      'lists.list_7_child_protection': `
        child_id | end_date
        C1       |              # in care too
        C3       |
        C7       | 2026-03-31   # ended
      `,
      'lists.list_8_children_in_care': `
        child_id | end_date
        C1       |
        C8       |              # no open row on list 6
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C1       | 2025-01-10 |            |
        P3      | C3       | 2025-01-10 | 2026-04-01 |
        P4      | C4       | 2025-01-10 |            |         # not on list 7
        P5      | C5       | 2025-01-10 |            | yes     # another authority's
        P6      |          | 2025-01-10 |            |
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code
        E1              | C1       | 2025-01-10 | 2025-06-01 | X1
        E2              | C1       | 2025-06-01 |            |
        E3              | C3       | 2024-01-10 |            |         # left open
        E4              | C3       | 2024-06-01 | 2024-09-01 | E4A     # and over
        E5              | C4       | 2025-01-10 |            |         # not on list 8
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A5            | C5       | 2026-03-01 |
        A6            | C6       | 2025-12-01 |               # began before the case was closed
        A10           | C10      | 2026-03-01 |               # not on list 6
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R5          | C5       | 2026-03-01    |
        R6          | C6       | 2025-12-01    | 2026-01-01
        R10         | C10      | 2026-03-01    |
      `,
    },
    `
      part | severity | gate  | child_id | record_id              | message
      a    | error    | block |          | list 6 and list 8      | List 6 has 2 looked-after children and list 8 has 2 in care. 2 stand on one side only.
      b    | error    | block |          | list 6 and list 7      | List 6 has 2 children on a child protection plan and list 7, without those in care, has 1. 1 stand on one side only.
      c    | error    | block |          | list 7 and the records | List 7 has 2 children with an open plan and the records of plans have 3. 1 stand on one side only.
      d    | error    | block |          | list 8 and the records | List 8 has 2 children in care now and the records of care have 2. 2 stand on one side only.
      e    | error    | block |          | list 6 and the records | List 6 has 4 open children with a plan, care or assessment and the records have 5. 1 stand on one side only.
      f    | error    | block |          | list 7 and the figures | List 7 has 2 children with an open plan and the figures of a clinic have 3. 1 stand on one side only.
      g    | error    | block |          | list 8 and the figures | List 8 has 2 children in care now and the figures of a clinic have 2. 2 stand on one side only.
    `,
  );
});

test('adults, short breaks and the same numbers are no difference', async () => {
  await expectNoFindings('DQ-REC-004', {
    'canonical.children': `
      child_id | birth_date
      C1       | 2005-01-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date
      E1              | C1       | 2020-01-01   # an adult, left open
      E2              | C2       | 2025-01-01   # short breaks
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date
      S1              | C2       | V4          | 2025-01-01
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2020-01-01   # an adult, left open
      P3      | C3       | 2025-01-01
    `,
    'lists.list_6_children_in_need': `
      child_id | case_status
      C3       | b) Child Protection plan
    `,
    'lists.list_7_child_protection': `
      child_id
      C3
    `,
  });
});

test('plans held for another authority are in no figure, wherever list 7 has them', async () => {
  await expectNoFindings('DQ-REC-004', {
    settings: { readings: { list_7_other_authority_plans: 'listed' } },
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | is_for_other_authority
      P1      | C1       | 2025-01-10 | yes
      P2      | C2       | 2025-01-10 | yes
      P3      | C2       | 2025-02-10 |         # and one of our own
    `,
    'lists.list_6_children_in_need': `
      child_id | case_status
      C1       | b) Child Protection plan
      C2       | b) Child Protection plan
    `,
    'lists.list_7_child_protection': `
      child_id
      C1
      C2
    `,
  });
});
