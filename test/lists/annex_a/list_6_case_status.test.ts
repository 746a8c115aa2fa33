import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list6ChildrenInNeed } from '../../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test('of care, protection plan, child in need plan and assessment the first that applies is the case status', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2025-06-01    |
      R2          | C2       | 2025-06-01    |
      R3          | C3       | 2025-06-01    |
      R4          | C4       | 2025-06-01    |
      R5          | C5       | 2025-06-01    |
      R6          | C6       | 2025-06-01    |
      R7          | C7       | 2025-06-01    | 2026-03-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2026-01-01 | S                 |            |
      E2              | C2       | 2025-07-01 | S                 | 2026-03-31 | E4A             # home today
      E6              | C6       | 2026-01-01 | S                 |            |                 # short breaks
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw | start_date
      L6              | C6       | V4          | V4         | 2026-01-01
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | is_for_other_authority
      P1      | C1       | 2026-01-01 |
      P2      | C2       | 2026-01-01 |
      P3      | C3       | 2026-01-01 | yes
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date | end_date
      N2      | C2       | 2026-01-01 |
      N3      | C3       | 2026-01-01 |
      N4      | C4       | 2026-01-01 | 2026-03-31
      N6      | C6       | 2026-01-01 |
      N7      | C7       | 2026-01-01 | 2026-03-01
    `,
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date
      A3            | C3       | 2026-01-01 |
      A4            | C4       | 2026-01-01 |
      A7            | C7       | 2026-01-01 |                         # never closed on the record
    `,
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
      S5         | C5       | 2026-03-30
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      child_id | case_status
      C1       | a) Looked after child
      C2       | b) Child Protection plan
      C3       | c) Child in need plan
      C4       | d) Open assessment
      C5       | d) Open assessment
      C6       | c) Child in need plan
      C7       | e) Closed episode
    `,
  );
});

test('every child on an open protection plan or in care is listed as open, however odd their referrals are', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | close_reason_code | is_no_further_action
      R2          | C2       | 2025-06-01    | 2026-02-01 | RC8               |
      R3          | C3       | 2025-06-01    |            |                   | yes
      R4          | C4       | 2026-04-05    |            |                   |
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | source_file | source_line
      P1      | C1       | 2026-01-01 | plans.csv   | 2
      P2      | C2       | 2026-01-01 | plans.csv   | 3
      P3      | C3       | 2026-01-01 | plans.csv   | 4
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | primary_need_code | care_period_id
      E4              | C4       | 2025-12-01 | S                 | N8                | K4
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | child_id | start_date | case_status              | primary_need          | source_file | source_line
      P1        | C1       | 2026-01-01 | b) Child Protection plan |                       | plans.csv   | 2
      P2        | C2       | 2026-01-01 | b) Child Protection plan |                       | plans.csv   | 3
      R3        | C3       | 2025-06-01 | b) Child Protection plan |                       |             |
      K4        | C4       | 2025-12-01 | a) Looked after child    | N8 - Absent parenting |             |
    `,
  );
});

test('a care leaver is left out unless they are in need now, or were in the six months until the episode closed', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2007-01-01
      C2       | 2007-01-01
      C3       | 2007-01-01
      C4       | 2008-02-01
      C5       | 2008-02-01
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code
      L1             | C1       | former_relevant
      L2             | C2       | former_relevant
      L3             | C3       | former_relevant
      L4             | C4       | former_relevant
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2020-01-01    |
      R2          | C2       | 2020-01-01    |
      R3          | C3       | 2020-01-01    | 2026-01-01
      R4          | C4       | 2020-01-01    | 2026-02-01
      R5          | C5       | 2020-01-01    |
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-02 | S                 | 2025-01-01 | E5
      E2              | C2       | 2020-01-02 | S                 | 2025-01-01 | E5
      E3              | C3       | 2020-01-02 | S                 | 2025-01-01 | E5
      E4              | C4       | 2020-01-02 | S                 | 2026-02-01 | E5              # in care in the six months
      E5              | C5       | 2020-01-02 | S                 | 2026-02-01 | E5              # no record, but a care leaver all the same
    `,
    'canonical.assessments': `
      assessment_id | child_id | start_date | authorisation_date
      A2            | C2       | 2026-03-01 |
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | case_status
      R2        | d) Open assessment
      R4        | e) Closed episode
    `,
  );
  await expectLeftOut(
    db,
    list6ChildrenInNeed,
    `
      record_id | left_out
      R1        | a care leaver only
      R3        | a care leaver only
      R5        | a care leaver only
    `,
  );
});

const betweenPlans = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date | is_no_further_action
    R1          | C1       | 2026-01-01    | no
    R2          | C2       | 2026-01-01    | yes                      # decided, and never closed
  `,
  'canonical.assessments': `
    assessment_id | child_id | start_date | authorisation_date
    A1            | C1       | 2026-01-02 | 2026-03-01
    A2            | C2       | 2026-01-02 | 2026-03-01
  `,
} as const;

test('an open episode whose assessment is over and whose plan is not recorded is listed, its missing status reported', async () => {
  const { rows, problems } = await buildList(await databaseWith(betweenPlans), list6ChildrenInNeed);

  expect(rows).toBe(1);
  expect(problems).toContainEqual({ row: 1, column: 'case_status', message: 'Case status is blank' });
});

test('a council may list it as on a child in need plan, or leave it out', async () => {
  await expectList(
    await databaseWith({
      ...betweenPlans,
      settings: { readings: { list_6_no_current_status: 'child_in_need_plan' } },
    }),
    list6ChildrenInNeed,
    `
      record_id | case_status
      R1        | c) Child in need plan
    `,
  );
  await expectLeftOut(
    await databaseWith({ ...betweenPlans, settings: { readings: { list_6_no_current_status: 'left_out' } } }),
    list6ChildrenInNeed,
    `
      record_id | left_out
      R1        | open, with no plan or assessment now
      R2        | no further action on the referral
    `,
  );
});
