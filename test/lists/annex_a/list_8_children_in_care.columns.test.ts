import { expect, test } from 'vitest';
import { buildList } from '../../../pipelines/steps/build_list.ts';
import { list8ChildrenInCare } from '../../../schemas/lists/annex_a/list_8_children_in_care.ts';
import { databaseWith, expectList } from '../../support.ts';

test('asylum seekers are those with the status at any time in the twelve months', async () => {
  const children = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date
      ${children.map((child) => `E${child} | ${child} | 2020-01-01`).join('\n')}
    `,
    'canonical.immigration_statuses': `
      immigration_status_id | child_id | status_code | start_date | end_date
      S1                    | C1       | UASC        | 2024-01-01 | 2025-03-31   # its last day was the day before
      S2                    | C2       | UASC        | 2024-01-01 | 2025-04-01
      S3                    | C2       | REFUGEE     | 2025-04-01 |
      S4                    | C3       | UASC        |            |
      S5                    | C3       | UASC        | 2025-06-01 |              # a second row
      S6                    | C4       | UASC        | 2026-04-01 |
      S7                    | C5       | REFUGEE     | 2025-06-01 |
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | unaccompanied_asylum_seeker
      C1       | b) No
      C2       | a) Yes
      C3       | a) Yes
      C4       | b) No
      C5       | b) No
      C6       | b) No
    `,
  );
});

test('the legal status is the one in force, or in force last, and nobody without one is dropped', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2020-01-01 | S                 |            |
      E2              | C2       | 2020-01-01 | S                 |            |
      E3              | C3       | 2020-01-01 | S                 | 2026-02-01 | E45
      E4              | C4       | 2020-01-01 | S                 |            |
      E5              | C5       | 2020-01-01 | S                 |            |
      E6              | C6       | 2020-01-01 | S                 | 2025-11-01 | E4A
      E7              | C6       | 2025-11-01 | S                 |            |
      E8              | C7       | 2020-01-01 | S                 |            |
      E9              | C8       | 2020-01-01 | S                 |            |
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw | start_date | end_date
      L1              | C1       | C1          | ICO        | 2020-01-01 | 2026-03-31
      L2              | C1       | C2          | FCO        | 2026-03-31 | 2026-04-01
      L3              | C1       | E1          | PO         | 2026-04-01 |
      L4              | C2       | C2          | FCO        | 2020-01-01 |
      L5              | C2       | E1          | PO         | 2025-01-01 |              # beside the care order
      L6              | C3       | C2          | FCO        | 2020-01-01 | 2026-02-01
      L7              | C3       | SGO         | SGO        | 2026-02-01 |
      L8              | C4       |             | Sectn 20   | 2020-01-01 |              # nobody mapped it
      L9              | C6       | V2          | S20        | 2020-01-01 | 2025-11-01
      LA              | C6       | V2          | S20        | 2025-11-01 |              # went home and came back
      LB              | C7       | C1          | ICO        | 2020-01-01 | 2021-01-01
      LC              | C7       | C1          | ICO        | 2021-01-01 |              # renewed
      LD              | C8       | C2          | FCO        |            |
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | legal_status_start_date | legal_status
      C1       | 2026-03-31              | C2: FCO
      C2       | 2025-01-01              | E1: Placement order
      C3       | 2020-01-01              | C2: FCO
      C4       | 2020-01-01              |
      C5       |                         |
      C6       | 2025-11-01              | V2: Single period under S20
      C7       | 2020-01-01              | C1: ICO
      C8       |                         | C2: FCO
    `,
  );
});

test('reviews, visits, checks, plans, placements and missing episodes are those of the listed period', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { authority: { code: '845', name: 'Eastshire' } },
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | primary_need_code | last_reviewing_officer_contact_date
      E1              | C1       | 2025-01-01 | S                 | N1                | 2026-02-01
      E2              | C2       | 2025-01-01 | S                 |                   | 2026-04-01   # still to come
    `,
    'canonical.care_reviews': `
      review_id | child_id | review_date
      R1        | C1       | 2026-01-10
    `,
    'canonical.visits': `
      visit_id | child_id | visit_type   | visit_date
      V1       | C1       | looked after | 2026-03-01
    `,
    'canonical.health_checks': `
      health_check_id | child_id | check_type_code | check_date | status_code
      H1              | C1       | health          | 2025-05-01 | completed
      H2              | C1       | dental          | 2025-06-01 | completed
    `,
    'canonical.care_plans': `
      care_plan_id | child_id | start_date | option_code
      P1           | C1       | 2025-02-01 | LTFOST18
      P1           | C1       | 2025-02-01 | OTHERPLN
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code | provider_code | urn     | postcode
      P1           | C1       | 2025-01-01 | 2025-09-01 | U6                  | PR1           |         | ZZ1 1AA
      P2           | C1       | 2025-09-01 |            | K2                  | PR4           | SC12345 | ZZ2 1AA
    `,
    'canonical.placement_authorities': `
      postcode | authority_code | authority_name
      ZZ2 1AA  | 845            | Eastshire
    `,
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | missing_type_code | is_return_interview_offered | is_return_interview_accepted
      M1                 | C1       | 2026-01-01 10:00:00 | M                 | yes                         | no
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | category_of_need       | latest_review_date | latest_visit_date | latest_reviewing_officer_date | latest_health_assessment_date | latest_dental_check_date
      C1       | N1 - Abuse or neglect  | 2026-01-10         | 2026-03-01        | 2026-02-01                    | 2025-05-01                    | 2025-06-01
      C2       |                        |                    |                   |                               |                               |
    `,
  );
  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | permanence_plan        | permanence_options                                 | placement_count | placement_start_date | placement_type         | placement_provider       | placement_postcode | placement_urn | placement_location | authority_of_placement
      C1       | f) Long-term fostering | Long term placement with foster carers, Other plan | 2               | 2025-09-01           | p) K2: Children’s Homes | e) PR4: Private provision | ZZ2 1AA            | SC12345       | a) In              | Eastshire
      C2       |                        |                                                    |                 |                      |                        |                          |                    |               |                    |
    `,
  );
  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | missing_count | absent_count | return_interview_offered | return_interview_accepted
      C1       | 1             | 0            | a) Yes                   | b) No
      C2       | 0             | 0            |                          |
    `,
  );
});

test('the worker and team are those of the as-at date, or of the day that care ended', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 |            |
      E2              | C2       | 2025-01-01 | 2026-02-01 | E4A
      E3              | C3       | 2025-01-01 | 2026-02-01 | E4A
      E4              | C4       | 2025-01-01 |            |
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code         | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker  | 2025-01-01 | 2025-06-01
      I2             | C1       | W2        | T1      | allocated_worker  | 2025-06-01 |
      I3             | C1       | W3        | T1      | reviewing_officer | 2026-01-01 |
      I4             | C2       | W1        | T1      | allocated_worker  | 2025-01-01 | 2026-03-01
      I5             | C2       | W2        | T1      | allocated_worker  | 2026-03-01 |             # after care ended
      I6             | C3       | W1        | T1      | allocated_worker  | 2025-01-01 | 2026-01-01  # nobody at the end
      I7             | C4       | W1        | T1      | allocated_worker  | 2025-01-01 | 2026-01-01  # nobody now
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Ada Brook
      W2        | Ben Carr
      W3        | Cora Dale
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | North
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | team_name | worker_name
      C1       | North     | Ben Carr
      C2       | North     | Ada Brook
      C3       | North     | Ada Brook
      C4       |           |
    `,
  );
});

test('a child whom the person export lacks is listed without a gender or an age, and reported', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date
      E1              | C1       | 2025-01-01
      E2              | C2       | 2025-01-01
    `,
    'canonical.children': `
      child_id | gender_code | ethnicity_code | birth_date
      C1       | F           | WBRI           | 2015-04-01
    `,
    'canonical.disabilities': `
      disability_id | child_id | disability_code
      D1            | C1       | AUT
      D2            | C1       | MOB
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | gender    | ethnicity | birth_date | age | disability
      C1       | b) Female | a) WBRI   | 2015-04-01 | 10  | a) Yes
      C2       |           |           |            |     |
    `,
  );
  const { problems } = await buildList(db, list8ChildrenInCare);
  expect(problems).toContainEqual({ row: 2, column: 'gender', message: 'Gender is blank' });
  expect(problems.filter(({ column }) => column === 'permanence_plan')).toEqual([]);
});

test("a reviewing officer's contact on the care episode counts only if it lies in the period of care", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | last_reviewing_officer_contact_date
      E1              | C1       | 2025-01-01 | S                 |            |                 | 2024-12-31   # of an earlier period
      E2              | C2       | 2025-01-01 | S                 |            |                 | 2025-01-01
      E3              | C3       | 2025-01-01 | S                 | 2026-01-01 | E4A             | 2026-01-02   # after it ended
    `,
  });

  await expectList(
    db,
    list8ChildrenInCare,
    `
      child_id | latest_reviewing_officer_date
      C1       |
      C2       | 2025-01-01
      C3       |
    `,
  );
});
