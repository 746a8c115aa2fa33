import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a referral has a date, and not one in the future', async () => {
  await expectFindings(
    'DQ-REF-001',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-03-31    |              # just inside: today
        R1          | C2       | 2026-04-01    |              # breaks it: tomorrow
        R2          | C1       |               | 2026-01-10   # breaks it: no date
        R3          |          |               |              # nobody's
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R2        | Referral R2 has no date, so it is on no list.
      b    | C2       | R1        | Referral R1 is dated 01/04/2026, which is in the future.
      a    |          | R3        | Referral R3 has no date, so it is on no list.
    `,
  );
});
