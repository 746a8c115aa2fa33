import { test } from 'vitest';
import { list7ChildProtection } from '../../../schemas/lists/annex_a/list_7_child_protection.ts';
import { databaseWith, expectLeftOut, expectList } from '../../support.ts';

const atTheEdges = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date   | is_for_other_authority
    P1      | C1       | 2025-01-01 | 2025-09-29 |                          # the day before the six months
    P2      | C2       | 2025-01-01 | 2025-09-30 | no                       # their first day
    P3      | C3       | 2025-01-01 | 2026-03-31 |                          # the as-at date: ended
    P4      | C4       | 2025-01-01 | 2026-04-01 |                          # tomorrow: open
    P4      | C5       | 2026-03-31 |            | unknown                  # a sibling on the same plan
    P6      | C6       | 2026-04-01 |            |                          # not yet
    P7      | C7       |            |            |
    P8      |          | 2026-01-01 |            |
    P9      | C8       | 2026-01-01 |            | yes
    P10     | C9       | 2026-01-01 |            |
    P10     | C9       | 2026-01-01 |            |                          # exported twice
  `,
} as const;

test('plans open now or ended in the six months are listed, and every other one is left out for a named reason', async () => {
  const db = await databaseWith(atTheEdges);

  await expectList(
    db,
    list7ChildProtection,
    `
      record_id | child_id | start_date | end_date
      P2        | C2       | 2025-01-01 | 2025-09-30
      P3        | C3       | 2025-01-01 | 2026-03-31
      P4        | C4       | 2025-01-01 |
      P4        | C5       | 2026-03-31 |
      P10       | C9       | 2026-01-01 |
    `,
  );
  await expectLeftOut(
    db,
    list7ChildProtection,
    `
      record_id | left_out
      P1        | ended before the six months
      P10       | the same plan again
      P6        | after the as-at date
      P7        | no plan start date
      P8        | no child id
      P9        | held for another authority
    `,
  );
});

test('a council may begin the six months a day later, and may list the plans that it holds for others', async () => {
  const db = await databaseWith({
    ...atTheEdges,
    settings: { readings: { window_first_day: 'excluded', list_7_other_authority_plans: 'listed' } },
  });

  await expectLeftOut(
    db,
    list7ChildProtection,
    `
      record_id | left_out
      P1        | ended before the six months
      P10       | the same plan again
      P2        | ended before the six months
      P6        | after the as-at date
      P7        | no plan start date
      P8        | no child id
    `,
  );
});

const severalPlans = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date
    P1      | C1       | 2025-01-01 | 2025-11-01
    P2      | C1       | 2025-12-01 |
    P3      | C2       | 2025-01-01 | 2025-11-01     # ended on the day that the next began
    P4      | C2       | 2025-11-01 | 2026-02-01
    P5      | C3       | 2025-01-01 |                # open, and an older record than the one that ended
    P6      | C3       | 2025-06-01 | 2026-01-01
    P7      | C4       | 2020-01-01 | 2020-06-01     # long ago: not the reason for leaving another out
  `,
} as const;

test('a child with several plans has one row: the plan open now, else the latest', async () => {
  const db = await databaseWith(severalPlans);

  await expectList(
    db,
    list7ChildProtection,
    `
      record_id | child_id | end_date   | previous_plan_count
      P2        | C1       |            | 1
      P4        | C2       | 2026-02-01 | 1
      P5        | C3       |            | 0
    `,
  );
  await expectLeftOut(
    db,
    list7ChildProtection,
    `
      record_id | left_out
      P1        | another plan of this child is listed
      P3        | another plan of this child is listed
      P6        | another plan of this child is listed
      P7        | ended before the six months
    `,
  );
});

test('a council may list every plan', async () => {
  const db = await databaseWith({ ...severalPlans, settings: { readings: { list_7_rows: 'every_plan' } } });

  await expectList(
    db,
    list7ChildProtection,
    `
      record_id | child_id | previous_plan_count
      P1        | C1       | 0
      P2        | C1       | 1
      P3        | C2       | 0
      P4        | C2       | 1
      P5        | C3       | 0
      P6        | C3       | 1
    `,
  );
});

test('emergency protection is any day of the six months under police protection or an emergency protection order', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2025-01-01
      P2      | C2       | 2025-01-01
      P3      | C3       | 2025-01-01
      P4      | C4       | 2025-01-01
      P5      | C5       | 2025-01-01
      P6      | C6       | 2025-01-01
      P7      | C7       | 2025-01-01
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      L1              | C1       | L1          | 2025-09-27 | 2025-09-30     # ended on the first day
      L2              | C2       | L2          | 2025-09-22 | 2025-09-29
      L3              | C3       | L1          | 2026-03-31 | 2026-03-31     # today, for hours
      L4              | C4       | L2          | 2026-04-01 |                # not yet
      L5              | C5       | L2          | 2025-01-01 |                # still in force
      L6              | C6       | C1          | 2026-01-01 |
      L7              | C7       | L1          |            | 2025-12-01     # its start was not recorded
      L8              | C7       | L2          | 2025-12-01 | 2025-12-08
    `,
  });

  await expectList(
    db,
    list7ChildProtection,
    `
      child_id | emergency_protection
      C1       | a) Yes
      C2       | b) No
      C3       | a) Yes
      C4       | b) No
      C5       | a) Yes
      C6       | b) No
      C7       | a) Yes
    `,
  );
});

test("the worker and team are today's, or those when the plan ended; the child is described in Ofsted's words", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | gender_code | ethnicity_code | birth_date
      C1       | F           | WBRI           | 2020-04-01
    `,
    'canonical.disabilities': `
      disability_id | child_id | disability_code
      D1            | C1       | NONE
    `,
    'canonical.teams': `
      team_id | team_name
      T1      | Assessment
      T2      | Safeguarding
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Ada Brook
      W2        | Rowan Hill
    `,
    'canonical.involvements': `
      involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
      I1             | C1       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-01-01
      I2             | C1       | W2        | T2      | allocated_worker | 2026-01-01 |
      I3             | C2       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-01-15
      I4             | C3       | W1        | T1      | allocated_worker | 2025-01-01 | 2026-01-15     # nobody since
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date   | initial_category_code | latest_category_code
      P1      | C1       | 2025-06-01 |            | NEG                   | MUL
      P2      | C2       | 2025-06-01 | 2026-01-15 | EMO                   |
      P3      | C3       | 2025-06-01 |            |                       | SAB
    `,
  });

  await expectList(
    db,
    list7ChildProtection,
    `
      child_id | gender    | ethnicity | age | disability | initial_category   | latest_category            | team_name    | worker_name
      C1       | b) Female | a) WBRI   | 5   | b) No      | a) Neglect         | e) Multiple/not recommended | Safeguarding | Rowan Hill
      C2       |           |           |     |            | d) Emotional abuse |                            | Assessment   | Ada Brook
      C3       |           |           |     |            |                    | c) Sexual abuse            |              |
    `,
  );
});

test('a plan still open though the child turned 18 before the six months is left out, unless a council lists it', async () => {
  const tables = {
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2007-09-29     # 18 the day before the six months
      C2       | 2007-09-30     # 18 on their first day
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-01-01 |
      P2      | C2       | 2025-01-01 |
      P3      | C1       | 2024-01-01 | 2025-10-01     # ended late, and was an open plan until then
    `,
  } as const;
  const db = await databaseWith(tables);

  await expectList(
    db,
    list7ChildProtection,
    `
      record_id | age
      P3        | 18
      P2        | 18
    `,
  );
  await expectLeftOut(
    db,
    list7ChildProtection,
    `
      record_id | left_out
      P1        | turned 18 before the six months
    `,
  );
  await expectList(
    await databaseWith({ ...tables, settings: { readings: { open_past_18: 'listed' } } }),
    list7ChildProtection,
    `
      record_id
      P1
      P2
    `,
  );
});
