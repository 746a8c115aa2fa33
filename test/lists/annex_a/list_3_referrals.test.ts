import { test } from 'vitest';
import { list3Referrals } from '../../../schemas/lists/annex_a/list_3_referrals.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

test('referrals of the six months are listed, and every other one is left out for a named reason', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2025-09-29     # the day before the six months
      R2          | C1       | 2025-09-30     # their first day
      R3          | C2       | 2026-03-31     # the as-at date
      R4          | C2       | 2026-04-01     # not yet
      R5          | C3       |
      R6          |          | 2026-01-05
      R3          | C3       | 2026-03-31     # a sibling of C2, referred together
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      record_id | child_id | referral_date
      R2        | C1       | 2025-09-30
      R3        | C2       | 2026-03-31
      R3        | C3       | 2026-03-31
    `,
  );
  await expectLeftOut(
    db,
    list3Referrals,
    `
      record_id | left_out
      R1        | before the six months
      R4        | after the as-at date
      R5        | no date of referral
      R6        | no child id
    `,
  );
});

test("a child's earlier referrals are counted back from their latest one, the same on each of their rows", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2025-02-27     # a day more than 12 months before the latest
      R2          | C1       | 2025-02-28     # exactly 12 months before: counted
      R3          | C1       | 2025-10-15
      R4          | C1       | 2026-02-28     # the latest
      R5          | C1       | 2026-05-01     # not yet
      R6          | C2       | 2026-01-10     # this child's only referral
      R7          | C3       | 2026-01-10
      R8          | C3       | 2026-01-10     # another of the same day
      R9          | C4       | 2024-10-01     # in the 12 months before R10, though not in those before the as-at date
      R10         | C4       | 2025-09-30
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      record_id | child_id | earlier_referral_count
      R10       | C4       | 1
      R3        | C1       | 2
      R6        | C2       | 0
      R7        | C3       | 1
      R8        | C3       | 1
      R4        | C1       | 2
    `,
  );
});

test("a council may count back from each row's own referral", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    settings: { readings: { list_3_referral_count: 'each_referral' } },
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2025-02-28
      R2          | C1       | 2025-10-15     # one in the 12 months before
      R3          | C1       | 2026-02-28     # two
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      record_id | earlier_referral_count
      R2        | 1
      R3        | 2
    `,
  );
});

test('twelve months before 29 February is 28 February', async () => {
  const db = await databaseWith({
    as_at: '2024-03-15',
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2023-02-27
      R2          | C1       | 2023-02-28
      R3          | C1       | 2024-02-29
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      record_id | earlier_referral_count
      R3        | 1
    `,
  );
});

test('no further action is blank until a decision is recorded, which action taken also is', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | is_no_further_action | led_to_assessment | led_to_strategy_discussion | ended_no_further_action
      R1          | C1       | 2026-01-01    | yes                  | no                |                            |
      R2          | C1       | 2026-01-02    | no                   |                   |                            | yes
      R3          | C1       | 2026-01-03    |                      |                   |                            |     # undecided
      R4          | C1       | 2026-01-04    | unknown              | no                | no                         | no
      R5          | C1       | 2026-01-05    |                      | yes               |                            |
      R6          | C1       | 2026-01-06    |                      | no                | yes                        | yes
      R7          | C1       | 2026-01-07    | yes                  | yes               |                            |     # as recorded
      R8          | C1       | 2026-01-08    |                      | no                | no                         | yes
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      record_id | no_further_action
      R1        | a) Yes
      R2        | b) No
      R3        |
      R4        |
      R5        | b) No
      R6        | b) No
      R7        | a) Yes
      R8        | a) Yes
    `,
  );
});

test("the worker and the team are the referral's own, by name; an id that leads nowhere is not printed", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.professionals': `
      worker_id | staff_id | worker_name
      W1        | S1       | Ada Brook
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | Front door
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code        | start_date
      I1             | C1       | W1        | allocated_worker | 2026-01-01   # today's worker is not asked for
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date | team_id | worker_id
      R1          | C1       | 2026-01-01    | T1      | W1
      R2          | C1       | 2026-01-02    | T9      | S1           # a staff number
      R3          | C1       | 2026-01-03    |         | Hill, Rowan  # a name where an id belongs
      R4          | C1       | 2026-01-04    | T1      | W9
      R5          | C1       | 2026-01-05    |         |
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      record_id | team_name  | worker_name
      R1        | Front door | Ada Brook
      R2        |            | Ada Brook
      R3        |            | Hill, Rowan
      R4        | Front door |
      R5        |            |
    `,
  );
});

test("the source is in Ofsted's words and the child is described; an unmapped source and an unknown child are blank", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | gender_code | ethnicity_code | birth_date
      C1       | M           | REFU           | 2020-03-31
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date | source_code | source_raw
      R1          | C1       | 2026-01-01    | 6           | Police
      R2          | C2       | 2026-01-02    |             | Front desk
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      child_id | gender  | ethnicity | birth_date | age | referral_source
      C1       | a) Male | s) REFU   | 2020-03-31 | 6   | q) 6: Police
      C2       |         |           |            |     |
    `,
  );
});

test('a referral that stands under both ids of a merged child is listed and counted once', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date | source_file   | source_line
      R1          | C1       | 2025-08-05    | referrals.csv | 2
      R1          | C1       | 2025-08-05    | referrals.csv | 3
      R2          | C1       | 2026-01-05    | referrals.csv | 4
      R2          | C1       | 2026-01-05    | referrals.csv | 5
      R2          | C2       | 2026-01-05    | referrals.csv | 6             # a sibling
    `,
  });

  await expectList(
    db,
    list3Referrals,
    `
      child_id | source_line | earlier_referral_count
      C1       | 4           | 1
      C2       | 6           | 0
    `,
  );
  await expectLeftOut(
    db,
    list3Referrals,
    `
      record_id | source_line | left_out
      R1        | 2           | before the six months
      R1        | 3           | before the six months
      R2        | 5           | a copy of another record
    `,
  );
});
