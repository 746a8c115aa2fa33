import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('care comes before a plan, and a plan before an open referral; on the day that each ends it is over', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 | S                 | 2025-06-01 | E4A
      E2              | C2       | 2025-01-01 | S                 |            |
    `,
    'canonical.legal_statuses': `
      legal_status_id | child_id | status_code | start_date | end_date
      S2              | C2       | V4          | 2025-01-01 |              # short breaks alone
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code
      P1           | C1       | 2025-01-01 | 2025-06-01 | K2
    `,
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date   | is_for_other_authority
      CP1     | C1       | 2025-01-01 | 2025-08-01 | no
      CP2     | C2       | 2025-01-01 |            | yes
    `,
    'canonical.child_in_need_plans': `
      plan_id | child_id | start_date | end_date
      CN1     | C1       | 2025-01-01 | 2025-10-01
    `,
    'canonical.referrals': `
      referral_id | child_id | referral_date | close_date | is_no_further_action
      R1          | C1       | 2025-01-01    | 2025-12-01 | no
      R2          | C2       | 2025-01-01    |            | yes
    `,
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | missing_type_code
      M1                 | C1       | 2025-05-31 23:59:00 | M
      M2                 | C1       | 2025-06-01 00:00:00 | M
      M3                 | C1       | 2025-08-01 10:00:00 | M
      M4                 | C1       | 2025-10-01 10:00:00 | M
      M5                 | C1       | 2025-12-01 10:00:00 | A
      M6                 | C2       | 2025-12-01 10:00:00 | M
      M7                 |          | 2025-12-01 10:00:00 | M
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.missing_circumstances order by missing_episode_id',
    `
      missing_episode_id | status                  | is_looked_after | placement_type
      M1                 | Looked after            | true            | Children's homes subject to Children's Homes Regulations
      M2                 | Child protection plan   | false           |
      M3                 | Child in need plan      | false           |
      M4                 | In need, without a plan | false           |
      M5                 | Not open to social care | false           |
      M6                 | Not open to social care | false           |
      M7                 | Not open to social care | false           |
    `,
  );
});
