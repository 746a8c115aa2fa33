import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a referral cannot be closed before it is made, nor after the as-at date', async () => {
  await expectFindings(
    'DQ-REF-006',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-01-10    | 2026-01-09   # breaks it: the day before
        R2          | C1       | 2026-01-10    | 2026-01-10   # just inside: opened and closed on one day
        R3          | C2       | 2026-01-10    |              # still open
        R4          | C2       | 2026-01-10    | 2026-04-01   # breaks it: tomorrow
        R5          | C3       | 2026-01-10    | 2026-03-31   # just inside: closed today
        R6          | C3       |               | 2026-03-31   # no referral date
        R7          |          | 2026-01-10    | 2026-01-01   # no child
        R8          | C4       | 2026-05-01    | 2026-04-30   # both: once, as closed before it was made
        R1          | C5       | 2026-01-10    | 2026-01-09   # a sibling with the same referral id
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R1        | Referral R1 was closed on 09/01/2026, before it was made on 10/01/2026.
      b    | C2       | R4        | Referral R4 has a closure date in the future, 01/04/2026.
      a    | C4       | R8        | Referral R8 was closed on 30/04/2026, before it was made on 01/05/2026.
      a    | C5       | R1        | Referral R1 was closed on 09/01/2026, before it was made on 10/01/2026.
      a    |          | R7        | Referral R7 was closed on 01/01/2026, before it was made on 10/01/2026.
    `,
  );
});
