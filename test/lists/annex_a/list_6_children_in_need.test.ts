import { test } from 'vitest';
import { list6ChildrenInNeed } from '../../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const atTheEdges = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | close_reason_code | is_no_further_action
    R1          | C1       | 2025-06-01    | 2025-09-29 | RC7               |          # the day before the six months
    R2          | C2       | 2025-06-01    | 2025-09-30 | RC7               | no       # their first day
    R3          | C3       | 2025-06-01    | 2026-03-31 | RC7               |          # the as-at date: closed
    R4          | C4       | 2025-06-01    | 2026-04-01 | RC7               |          # tomorrow: open
    R4          | C5       | 2026-03-31    |            |                   |          # a sibling, referred together
    R6          | C6       | 2026-04-01    |            |                   |          # not yet
    R7          | C7       |               |            |                   |
    R8          |          | 2026-01-01    |            |                   |
    R9          | C9       | 2025-11-01    | 2025-12-01 | RC8               |
    R10         | C10      | 2025-11-01    | 2025-12-01 | RC9               |
    R11         | C11      | 2025-11-01    | 2025-12-01 |                   | yes
    R12         | C12      | 2025-11-01    | 2025-12-01 | RC7               |          # closed without anything done
    R13         | C13      | 2026-03-01    |            |                   |          # nothing done yet
    R14         | C14      | 2025-11-01    | 2026-01-01 |                   |          # the reason was not mapped
  `,
  'canonical.assessments': `
    assessment_id | child_id | referral_id | start_date | authorisation_date
    A2            | C2       | R2          | 2025-06-02 | 2025-07-01
    A3            | C3       | R3          | 2025-06-02 | 2025-07-01
    A4            | C4       | R4          | 2026-03-30 |
    A5            | C5       |             | 2026-03-31 | 2026-04-20              # authorised later: open
    A9            | C9       | R9          | 2025-11-02 | 2025-12-01
    A10           | C10      | R10         | 2025-11-02 | 2025-12-01
    A13           | C13      | R13         | 2026-04-02 |                         # not yet
    A14           | C14      | R14         | 2025-11-02 | 2025-12-01
  `,
} as const;

test('children in need now or until the six months are listed, and every other episode is left out for a named reason', async () => {
  const db = await databaseWith(atTheEdges);

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | child_id | start_date | close_date | close_reason                                                                        | case_status
      R10       | C10      | 2025-11-01 | 2025-12-01 | RC9 - Case closed after assessment, referred to early help                          | e) Closed episode
      R14       | C14      | 2025-11-01 | 2026-01-01 |                                                                                     | e) Closed episode
      R2        | C2       | 2025-06-01 | 2025-09-30 | RC7 - Services ceased for any other reason, including child no longer in need | e) Closed episode
      R3        | C3       | 2025-06-01 | 2026-03-31 | RC7 - Services ceased for any other reason, including child no longer in need | e) Closed episode
      R4        | C4       | 2025-06-01 |            |                                                                                     | d) Open assessment
      R4        | C5       | 2026-03-31 |            |                                                                                     | d) Open assessment
    `,
  );
  await expectLeftOut(
    db,
    list6ChildrenInNeed,
    `
      record_id | left_out
      R1        | closed before the six months
      R11       | no further action on the referral
      R12       | nothing but a referral
      R13       | nothing but a referral
      R6        | after the as-at date
      R7        | no date of referral
      R8        | no child id
      R9        | closed after assessment with no further action
    `,
  );
});

test('a council may begin the six months a day later, and choose which closures are left out', async () => {
  await expectLeftOut(
    await databaseWith({
      ...atTheEdges,
      settings: { readings: { window_first_day: 'excluded', list_6_closures_left_out: 'rc8_and_rc9' } },
    }),
    list6ChildrenInNeed,
    `
      record_id | left_out
      R1        | closed before the six months
      R10       | closed after assessment and referred to early help
      R11       | no further action on the referral
      R12       | nothing but a referral
      R13       | nothing but a referral
      R2        | closed before the six months
      R6        | after the as-at date
      R7        | no date of referral
      R8        | no child id
      R9        | closed after assessment with no further action
    `,
  );
  await expectLeftOut(
    await databaseWith({ ...atTheEdges, settings: { readings: { list_6_closures_left_out: 'none' } } }),
    list6ChildrenInNeed,
    `
      record_id | left_out
      R1        | closed before the six months
      R11       | no further action on the referral
      R12       | nothing but a referral
      R13       | nothing but a referral
      R6        | after the as-at date
      R7        | no date of referral
      R8        | no child id
    `,
  );
});

test('a child has one row: the episode open now, else the latest', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2025-01-01    |
      R2          | C1       | 2025-10-01    | 2025-12-01     # newer, but closed
      R3          | C2       | 2025-01-01    | 2025-10-01
      R4          | C2       | 2025-10-01    | 2026-01-01
      R9          | C3       | 2026-01-01    |
      R10         | C3       | 2026-01-01    |                # the same day: the later id
      R11         | C4       | 2024-01-01    | 2026-01-01
      R12         | C4       | 2025-12-01    | 2025-12-02     # came to nothing while the other was open
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | referral_id | start_date | end_date
      N1      | C1       | R1          | 2025-02-01 |
      N2      | C1       | R2          | 2025-10-02 | 2025-12-01
      N3      | C2       | R3          | 2025-02-01 | 2025-10-01
      N4      | C2       | R4          | 2025-10-02 | 2026-01-01
      N5      | C3       |             | 2026-01-01 |
      N6      | C4       | R11         | 2024-02-01 | 2026-01-01
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | child_id | case_status
      R1        | C1       | c) Child in need plan
      R4        | C2       | e) Closed episode
      R10       | C3       | c) Child in need plan
      R11       | C4       | e) Closed episode
    `,
  );
  await expectLeftOut(
    db,
    list6ChildrenInNeed,
    `
      record_id | left_out
      R12       | nothing but a referral
      R2        | another episode of need of this child is listed
      R3        | another episode of need of this child is listed
      R9        | another episode of need of this child is listed
    `,
  );
});

test('a child was last seen at the latest visit of any kind in the episode at which they were seen', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date
      R1          | C1       | 2025-06-01    |
      R2          | C2       | 2025-06-01    | 2026-01-15
      R3          | C3       | 2025-06-01    |
      R4          | C4       | 2025-06-01    |
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date | end_date
      N1      | C1       | 2025-07-01 |
      N2      | C2       | 2025-07-01 | 2026-01-15
      N3      | C3       | 2025-07-01 |
      N4      | C4       | 2025-07-01 |
    `,
    'canonical.visits': `
      visit_id | child_id | visit_date | visit_type       | is_seen
      V1       | C1       | 2026-01-01 | child in need    | yes
      V2       | C1       | 2026-02-01 | child protection | yes
      V3       | C1       | 2026-03-31 | looked after     | yes         # the as-at date
      V4       | C1       | 2026-04-01 | child in need    | yes         # not yet
      V5       | C2       | 2026-01-15 | child in need    | yes         # the day on which the episode closed
      V6       | C2       | 2026-01-16 | child in need    | yes
      V7       | C3       | 2025-06-01 | child in need    | yes         # its first day
      V8       | C3       | 2026-02-01 | child in need    | no
      V9       | C3       | 2026-02-02 | child in need    | unknown
      V10      | C3       | 2026-02-03 | child in need    |
      V11      | C4       | 2025-05-31 | child in need    | yes         # before the episode
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      child_id | last_seen_date
      C1       | 2026-03-31
      C2       | 2026-01-15
      C3       | 2025-06-01
      C4       |
    `,
  );
});

test("the worker and team are today's, or those when the episode closed; need and child are in Ofsted's words", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | sex_code | ethnicity_code | expected_birth_date
      C1       | F        | MWBC           | 2026-05-01
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Ada Brook
      W2        | Rowan Hill
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | Assessment
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-01-01
      I2             | C1       | W2        | T9      | allocated_worker | 2026-01-01 |
      I3             | C2       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-01-15
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | primary_need_code | primary_need_raw | worker_id
      R1          | C1       | 2025-06-01    |            | N2                | N2               | W1            # the front door's
      R2          | C2       | 2025-06-01    | 2026-01-15 |                   | Local need       |
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date | end_date
      N1      | C1       | 2025-07-01 |
      N2      | C2       | 2025-07-01 | 2026-01-15
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      child_id | gender                 | birth_date | age | primary_need           | team_name  | worker_name
      C1       | c) Not stated/recorded | 2026-05-01 | -1  | N2 - Child’s disability |            | Rowan Hill
      C2       |                        |            |     |                        | Assessment | Ada Brook
    `,
  );
});
