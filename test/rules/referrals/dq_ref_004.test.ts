import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a working day after a referral it is recorded whether it went further', async () => {
  await expectFindings(
    'DQ-REF-004',
    {
      as_at: '2026-03-30', // a Monday
      'canonical.referrals': `
        referral_id | child_id | referral_date | is_no_further_action | is_no_further_action_raw
        R1          | C1       | 2026-03-29    |                      |          # breaks it: the Sunday, as today is a working day
        R2          | C1       | 2026-03-30    |                      |          # just inside: today
        R3          | C1       | 2026-03-20    | no                   | N
        R4          | C1       | 2026-03-20    | yes                  | Y
        R1          | C2       | 2026-03-20    |                      | perhaps  # just inside: what it says is another rule
        R2          | C2       | 2026-03-20    | unknown              | U        # breaks it
        R3          | C2       |               |                      |          # breaks it: no date either
        R4          |          | 1990-01-01    |                      |          # nobody's, before the working days are known
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R1        | It is not recorded whether the referral R1 of 29/03/2026 went further or ended there.
      a    | C2       | R2        | It is not recorded whether the referral R2 of 20/03/2026 went further or ended there.
      a    | C2       | R3        | It is not recorded whether the referral R3 of blank went further or ended there.
      a    |          | R4        | It is not recorded whether the referral R4 of 01/01/1990 went further or ended there.
    `,
  );
});
