import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a referral is made at most 40 weeks before a birth', async () => {
  await expectFindings(
    'DQ-REF-002',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       | 2025-06-01 |
        C2       |            | 2025-06-01
        C3       |            |
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2024-08-25     # just inside: 280 days
        R2          | C1       | 2024-08-24     # breaks it: 281 days
        R2          | C2       | 2024-08-24     # breaks it: so it is before the due date
        R2          | C3       | 2024-08-24     # no birth date
        R2          | C4       | 2024-08-24     # nobody knows this child
        R2          |          | 2024-08-24
        R3          | C1       |                # no referral date
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R2        | The referral R2 of 24/08/2024 is more than 40 weeks before this child was, or is expected to be, born.
      a    | C2       | R2        | The referral R2 of 24/08/2024 is more than 40 weeks before this child was, or is expected to be, born.
    `,
  );
});
