import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('what could qualify is listed or left out for a reason', async () => {
  await expectFindings(
    'DQ-REC-015',
    {
      'findings.waterfall': `
        list | position | step                  | records
        1    | 1        | could qualify         | 100
        1    | 2        | left out: no child id | 20
        1    | 3        | listed                | 80    # just inside: it adds up
        2    | 1        | could qualify         | 100
        2    | 2        | left out: no child id | 20
        2    | 3        | listed                | 79
        3    | 1        | could qualify         | 5     # nothing more
      `,
    },
    `
      part | severity | gate  | child_id | record_id | message
      a    | error    | block |          | list 2    | Of 100 records that could qualify for list 2, 20 were left out for a reason and 79 are listed. 1 are unexplained.
      a    | error    | block |          | list 3    | Of 5 records that could qualify for list 3, 0 were left out for a reason and 0 are listed. 5 are unexplained.
    `,
  );
});

test('whom the records put on a list beyond doubt is on it', async () => {
  await expectFindings(
    'DQ-REC-015',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C7       | 2015-01-01
        C8       | 2015-01-01
        C8B      | 2015-01-01
        C9       | 2007-01-01
        A8       | 2008-03-31
      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date
        K1         | C1       | 2025-09-30
        K2         | C1B      | 2025-09-29   # too old
        K3         |          | 2026-01-01   # names nobody
      `,
      'canonical.early_help_assessments': `
        assessment_id | child_id | start_date
        H1            | C2       | 2026-03-31
        H2            | C2B      | 2026-04-01   # has not happened yet
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C3       | 2026-01-10    | 2026-01-12
        R6          | C6       | 2025-01-10    |
        R6B         | C6B      | 2025-01-10    | 2026-03-31   # closed today
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C4       | 2025-01-10 |
        A2            | C4B      | 2025-09-01 | 2025-10-01   # by one reading too old
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date
        S1         | C5       | 2025-01-10 | 2026-04-01
        S2         | C5B      | 2025-09-01 | 2025-10-01   # by one reading too old
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N1      | C6       | 2025-02-01
        N2      | C6B      | 2025-02-01
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C7       | 2025-02-01 |            |
        P2      | C8       | 2025-02-01 |            | yes   # another authority's
        P3      | C8B      | 2025-02-01 |            |
        P4      | C8B      | 2025-03-01 | 2025-04-01 |       # ended, so the one before is over
        P5      | A8       | 2025-02-01 |            |       # an adult since today
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C8       | 2025-02-01 |
        E2              | C8B      | 2025-02-01 |              # short breaks
        E3              | A8       | 2025-02-01 |
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code
        T1              | C8B      | V4
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | eligibility_code
        L1             | C9       | former_relevant
        L2             | A8       | qualifying
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | order_date | order_type_code
        D1            | C10      | 2025-01-01    | 2026-01-10 | adoption
        D2            | C10B     | 2025-01-01    |            |
      `,
      'canonical.adopters': `
        adopter_id | stage_1_start_date | leaving_date
        X1         | 2026-01-10         |
        X2         | 2026-01-10         | 2026-02-01
      `,
    },
    `
      part | severity | child_id | record_id | message
      b    | error    | C1       | list 1    | The child's records put them on list 1, but they are not on it.
      b    | error    | C2       | list 2    | The child's records put them on list 2, but they are not on it.
      b    | error    | C3       | list 3    | The child's records put them on list 3, but they are not on it.
      b    | error    | C4       | list 4    | The child's records put them on list 4, but they are not on it.
      b    | error    | C5       | list 5    | The child's records put them on list 5, but they are not on it.
      b    | error    | C6       | list 6    | The child's records put them on list 6, but they are not on it.
      b    | error    | C7       | list 7    | The child's records put them on list 7, but they are not on it.
      b    | error    | C8       | list 8    | The child's records put them on list 8, but they are not on it.
      b    | error    | C9       | list 9    | The child's records put them on list 9, but they are not on it.
      b    | error    | C10      | list 10   | The child's records put them on list 10, but they are not on it.
      c    | error    |          | X1        | The record of adopter X1 puts them on list 11, but they are not on it.
    `,
  );
});

test('whoever is listed is not missing', async () => {
  await expectNoFindings('DQ-REC-015', {
    as_at: '2026-03-31',
    'canonical.contacts': `
      contact_id | child_id | contact_date
      K1         | C1       | 2026-01-10
    `,
    'lists.list_1_contacts': `
      child_id
      C1
    `,
    'canonical.adopters': `
      adopter_id | stage_1_start_date
      X1         | 2026-01-10
    `,
    'lists.list_11_adopters': `
      adopter_id
      X1
    `,
  });
});
