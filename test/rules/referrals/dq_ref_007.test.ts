import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a closed referral has a closure date and a reason, an open one neither', async () => {
  await expectFindings(
    'DQ-REF-007',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | close_reason_code | close_reason_raw
        R1          | C1       | 2026-01-10    | 2026-02-10 | RC7               | RC7
        R2          | C1       | 2026-01-10    |            |                   |          # still open
        R3          | C1       | 2026-01-10    | 2026-02-10 |                   |          # breaks it: no reason
        R3          | C2       | 2026-01-10    |            | RC7               | 7        # breaks it: no date
        R4          | C2       | 2026-01-10    | 2026-02-10 |                   | Moved    # just inside: what it says is another rule
        R5          |          |               |            |                   | Moved    # breaks it: nobody's, without any date
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R3        | The referral R3 of 10/01/2026 was closed on 10/02/2026, but no reason is recorded.
      b    | C2       | R3        | The referral R3 of 10/01/2026 has a reason for closure (Services ceased for any other reason, including child no longer in need), but no closure date.
      b    |          | R5        | The referral R5 of blank has a reason for closure (Moved), but no closure date.
    `,
  );
});
