import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a reason for closure is one that the lists know', async () => {
  await expectFindings(
    'DQ-REF-008',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code | close_reason_raw
        R1          | C1       | 2026-01-10    | 2026-02-10 | RC9               | rc9
        R2          | C1       | 2026-01-10    | 2026-02-10 |                   | RC10     # breaks it
        R2          | C2       | 2026-01-10    |            |                   |          # still open
        R3          |          |               |            |                   | RC0      # nobody's, without any date
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R2        | The referral R2 of 10/01/2026 was closed for a reason that the lists do not know: "RC10".
      a    |          | R3        | The referral R3 of blank was closed for a reason that the lists do not know: "RC0".
    `,
  );
});
