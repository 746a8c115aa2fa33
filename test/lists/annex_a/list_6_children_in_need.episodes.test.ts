import { test } from 'vitest';
import { list6ChildrenInNeed } from '../../../schemas/lists/annex_a/list_6_children_in_need.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test('of two open referrals the one that services belong to is the episode of need', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | is_no_further_action
      R1          | C1       | 2024-01-01    |
      R2          | C1       | 2026-03-01    |          # nothing but a referral so far
      R3          | C2       | 2024-01-01    |
      R4          | C2       | 2026-03-01    | yes      # decided, and never closed
      R5          | C3       | 2024-01-01    |
      R6          | C3       | 2026-03-01    |          # being assessed
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | referral_id | start_date
      N1      | C1       | R1          | 2024-02-01
      N2      | C2       | R3          | 2024-02-01
      N3      | C3       | R5          | 2024-02-01
    `,
    'canonical.assessments': `
      assessment_id | child_id | referral_id | start_date
      A6            | C3       | R6          | 2026-03-02
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | child_id | start_date | case_status
      R1        | C1       | 2024-01-01 | c) Child in need plan
      R3        | C2       | 2024-01-01 | c) Child in need plan
      R6        | C3       | 2026-03-01 | c) Child in need plan
    `,
  );
});

test('a plan outweighs a referral that says no further action; an assessment does not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | is_no_further_action
      R1          | C1       | 2025-06-01    | 2026-01-01 | yes
      R2          | C2       | 2025-06-01    | 2026-01-01 | yes
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | referral_id | start_date | end_date
      N1      | C1       | R1          | 2025-07-01 | 2026-01-01
    `,
    'canonical.assessments': `
      assessment_id | child_id | referral_id | start_date | authorisation_date
      A2            | C2       | R2          | 2025-06-02 | 2025-07-01
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | case_status
      R1        | e) Closed episode
    `,
  );
  await expectLeftOut(
    db,
    list6ChildrenInNeed,
    `
      record_id | left_out
      R2        | no further action on the referral
    `,
  );
});

test('care or a protection plan that ended in the six months is listed although no referral was', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | care_period_id
      E1              | C1       | 2024-01-01 | S                 | 2025-12-01 | E4A             | K1
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P2      | C2       | 2025-01-01 | 2025-09-30
      P3      | C3       | 2025-01-01 | 2025-09-29
    `,
  });

  await expectList(
    db,
    list6ChildrenInNeed,
    `
      record_id | child_id | start_date | close_date | case_status
      K1        | C1       | 2024-01-01 | 2025-12-01 | e) Closed episode
      P2        | C2       | 2025-01-01 | 2025-09-30 | e) Closed episode
    `,
  );
});

const seenBefore = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date
    R1          | C1       | 2026-03-01
    R2          | C2       | 2026-03-01
  `,
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date
    P1      | C1       | 2025-06-01     # went on when the child was referred again
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    N2      | C2       | 2026-03-02
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type       | visit_date | is_seen
    V1       | C1       | child protection | 2026-02-20 | yes
    V2       | C2       | child in need    | 2025-02-20 | yes     # in an episode of need before
  `,
} as const;

test('a visit to a child on a protection plan counts although it was made before the latest referral', async () => {
  await expectList(
    await databaseWith(seenBefore),
    list6ChildrenInNeed,
    `
      child_id | start_date | last_seen_date
      C1       | 2026-03-01 | 2026-02-20
      C2       | 2026-03-01 |
    `,
  );
});

test('a council may say when the child was ever last seen', async () => {
  await expectList(
    await databaseWith({ ...seenBefore, settings: { readings: { list_6_last_seen: 'ever' } } }),
    list6ChildrenInNeed,
    `
      child_id | last_seen_date
      C1       | 2026-02-20
      C2       | 2025-02-20
    `,
  );
});

test('someone under 16, or recorded as no longer entitled to leaving care, is not a care leaver', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C3       | 2010-04-01     # 16 tomorrow
      C4       | 2010-03-31     # 16 today
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2025-06-01
      R2          | C2       | 2025-06-01
      R3          | C3       | 2025-06-01
      R4          | C4       | 2025-06-01
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date | end_date
      N1      | C1       | 2025-07-01 | 2026-01-01
      N2      | C2       | 2025-07-01 | 2026-01-01
      N3      | C3       | 2025-07-01 | 2026-01-01
      N4      | C4       | 2025-07-01 | 2026-01-01
    `,
    'canonical.care_leavers': `
      care_leaver_id | child_id | eligibility_code | latest_contact_date
      L1             | C1       | relevant         | 2025-01-01
      L2             | C1       | none             | 2026-01-01
      L3             | C2       | relevant         | 2026-01-01
      L4             | C3       | relevant         | 2026-01-01
      L5             | C4       | relevant         | 2026-01-01
    `,
  });

  await expectLeftOut(
    db,
    list6ChildrenInNeed,
    `
      record_id | left_out
      R2        | a care leaver only
      R4        | a care leaver only
    `,
  );
});
