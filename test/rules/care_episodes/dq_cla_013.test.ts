import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child in care has an open episode of need', async () => {
  await expectFindings(
    'DQ-CLA-013',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code | care_period_id
        E1              | C1       | 2024-01-01 |            |                 | A1    # just inside
        E2              | C2       | 2024-01-01 |            |                 | A2    # breaks it: closed today
        E3              | C3       | 2024-01-01 |            |                 | A3    # just inside: closes tomorrow
        E4              | C4       | 2024-01-01 |            |                 | A4    # breaks it: no further action
        E5              | C5       | 2024-01-01 | 2026-03-31 | E4A             | A5    # left care today
        E6              | C6       | 2024-01-01 |            |                 | A6    # short breaks alone
        E7              | C7       | 2024-01-01 |            |                 |       # breaks it: none at all
        E8              |          | 2024-01-01 |            |                 | A8    # no child
        E9              | C8       |            |            |                 | A9    # no start
        E1              | C9       | 2024-01-01 |            |                 | A1    # breaks it: another child with the same ids
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2023-12-01    |            |
        R2          | C2       | 2023-12-01    | 2026-03-31 | no
        R3          | C3       | 2023-12-01    | 2026-04-01 | no
        R4          | C4       | 2023-12-01    |            | yes
        R5          |          | 2023-12-01    |            |
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        L1              | C6       | V4          | 2024-01-01
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C2       | A2         | The child has been looked after since 01/01/2024, but no referral is open.
      a    | C4       | A4         | The child has been looked after since 01/01/2024, but no referral is open.
      a    | C7       | 2024-01-01 | The child has been looked after since 01/01/2024, but no referral is open.
      a    | C9       | A1         | The child has been looked after since 01/01/2024, but no referral is open.
    `,
  );
});
