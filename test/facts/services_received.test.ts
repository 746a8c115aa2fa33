import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('care, plans, assessments and enquiries that had begun are services, with the ends known by then', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.referrals': `
      referral_id | child_id | referral_date
      R1          | C1       | 2025-10-01
      R1          | C2       | 2025-10-01
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | care_period_id | primary_need_code
      E1              | C1       | 2026-01-01 | S                 | K1             | N1
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | referral_id | start_date | end_date
      P1      | C1       | R1          | 2025-11-01 | 2026-03-31
      P2      | C2       | R9          | 2025-11-01 | 2026-04-01     # ends tomorrow; its referral is nobody's
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | referral_id | start_date
      N1      | C2       | R1          | 2026-03-31
      N2      | C2       | R1          | 2026-04-01     # not yet
      N3      | C2       | R1          |
    `,
    'canonical.assessments': `
      assessment_id | child_id | referral_id | start_date | authorisation_date
      A1            | C1       | R1          | 2025-10-02 | 2025-10-31
      A2            |          | R1          | 2025-10-02 |
    `,
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
      S1         | C1       | 2025-10-20
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.services_received order by child_id, start_date',
    `
      record_id | child_id | service               | referral_id | start_date | end_date   | primary_need_code
      A1        | C1       | open_assessment       | R1          | 2025-10-02 | 2025-10-31 |
      S1        | C1       | open_assessment       |             | 2025-10-20 |            |
      P1        | C1       | child_protection_plan | R1          | 2025-11-01 | 2026-03-31 |
      K1        | C1       | looked_after          |             | 2026-01-01 |            | N1
      P2        | C2       | child_protection_plan |             | 2025-11-01 |            |
      N1        | C2       | child_in_need_plan    | R1          | 2026-03-31 |            |
    `,
  );
});

test("short breaks alone are not care, and another authority's plan is not this authority's service", async () => {
  const tables = {
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2026-01-01 | S
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | status_raw | start_date
      L1              | C1       | V4          | V4         | 2026-01-01
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | is_for_other_authority
      P1      | C2       | 2026-01-01 | yes
      P2      | C3       | 2026-01-01 |                          # not asked is not yes
    `,
  } as const;

  await expectRows(
    await databaseWith(tables),
    'select {columns} from facts.services_received order by child_id',
    `
      record_id | child_id
      P2        | C3
    `,
  );
  await expectRows(
    await databaseWith({ ...tables, settings: { readings: { list_7_other_authority_plans: 'listed' } } }),
    'select {columns} from facts.services_received order by child_id',
    `
      record_id | child_id
      P1        | C2
      P2        | C3
    `,
  );
});

test('a protection plan left open on an adult is over, and an enquiry can be read as no assessment', async () => {
  const tables = {
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date
      C1       | 2007-09-29     # 18 the day before the six months
      C2       | 2007-09-30     # 18 on their first day
      C3       | 2007-09-29
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-01-01 |
      P2      | C2       | 2025-01-01 |
      P3      | C3       | 2025-01-01 | 2025-09-01     # ended, and in its time a plan
    `,
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code
      E1              | C1       | 2020-01-01 | S
    `,
    'canonical.section_47_enquiries': `
      enquiry_id | child_id | start_date
      S4         | C4       | 2026-03-01
    `,
  } as const;

  await expectRows(
    await databaseWith(tables),
    'select {columns} from facts.services_received order by child_id, record_id',
    `
      record_id | service
      P2        | child_protection_plan
      P3        | child_protection_plan
      S4        | open_assessment
    `,
  );
  await expectRows(
    await databaseWith({
      ...tables,
      settings: { readings: { open_past_18: 'listed', list_6_enquiries: 'nothing' } },
    }),
    'select {columns} from facts.services_received order by child_id, record_id',
    `
      record_id | service
      E1        | looked_after
      P1        | child_protection_plan
      P2        | child_protection_plan
      P3        | child_protection_plan
    `,
  );
});
