import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('what was recorded late is counted by kind and by team', async () => {
  await expectFindings(
    'DQ-TRD-004',
    {
      as_at: '2026-03-31',
      previous_as_at: '2025-12-31',
      'previous.referrals': `
        referral_id | child_id | referral_date
        R0          | C0       | 2024-01-10
        R1          | C1       | 2025-06-10
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | team_id
        R0          | C0       | 2024-01-10    | T1
        R1B         | C1       | 2025-06-10    | T1   # the same event under another id
        R2          | C2       | 2025-12-23    | T1   # 8 days before the run
        R3          | C3       | 2025-12-24    | T1   # just inside: 7 days before it
        R4          | C4       | 2025-06-10    | T9   # a team without a name
        R5          | C5       | 2023-12-31    | T1   # older than the earlier export
        R6          |          | 2025-06-10    |      # names nobody, and is new all the same
                    | C7       | 2025-06-10    |      # no id to know it by
        R1          | C8       | 2025-06-10    |      # a sibling in the same referral
      `,
      'canonical.visits': `
        visit_id | child_id | visit_date
        V1       | C1       | 2025-06-10   # no visits in the earlier run
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | North
      `,
    },
    `
      part | severity | child_id | record_id          | message
      a    | info     |          | referrals          | 3 referrals from more than 7 days before the run of 31/12/2025 have been recorded since (50% of them). The oldest is of 10/06/2025.
      b    | info     |          | referrals, team T1 | North: 1 referrals from more than 7 days before the run of 31/12/2025 have been recorded since (33.3% of the team's). The oldest is of 23/12/2025.
      b    | info     |          | referrals, team T9 | T9: 1 referrals from more than 7 days before the run of 31/12/2025 have been recorded since (100% of the team's). The oldest is of 10/06/2025.
    `,
  );
});

test('a council may say how late is late', async () => {
  await expectFindings(
    'DQ-TRD-004',
    {
      as_at: '2026-03-31',
      previous_as_at: '2025-12-31',
      settings: { rules: { 'DQ-TRD-004': { thresholds: { days: 30 } } } },
      'previous.contacts': `
        contact_id | child_id | contact_date
        K0         | C0       | 2024-01-10
      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date
        K1         | C1       | 2025-12-01   # just inside
        K2         | C2       | 2025-11-30
      `,
    },
    `
      part | record_id | message
      a    | contacts  | 1 contacts from more than 30 days before the run of 31/12/2025 have been recorded since (100% of them). The oldest is of 30/11/2025.
    `,
  );
});
