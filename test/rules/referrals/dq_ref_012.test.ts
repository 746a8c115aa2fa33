import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a referral that went no further is closed', async () => {
  await expectFindings(
    'DQ-REF-012',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2026-03-30    |            | yes   # just inside: a working day ago
        R2          | C1       | 2026-03-29    |            | yes   # breaks it: the day before that
        R3          | C1       | 2026-01-10    | 2026-03-31 | yes   # just inside: closed today
        R4          | C1       | 2026-01-10    |            | no    # still open, and may be
        R5          | C1       | 2026-01-10    |            |       # nobody said
        R2          | C2       | 2026-01-10    | 2026-04-01 | yes   # breaks it: closes tomorrow
        R6          | C2       |               |            | yes   # no date
        R7          |          | 2026-01-10    |            | yes   # nobody's
      `,
    },
    `
      child_id | record_id | message
      C1       | R2        | The referral R2 of 29/03/2026 went no further, but has not been closed.
      C2       | R2        | The referral R2 of 10/01/2026 went no further, but has not been closed.
               | R7        | The referral R7 of 10/01/2026 went no further, but has not been closed.
    `,
  );
});
