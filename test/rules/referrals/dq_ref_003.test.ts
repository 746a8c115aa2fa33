import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a referral since April 2013 has a source that is known', async () => {
  await expectFindings(
    'DQ-REF-003',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | source_code | source_raw
        R1          | C1       | 2026-01-10    | 5D          | 5D
        R2          | C1       | 2013-04-01    |             |             # breaks it: the first day
        R3          | C1       | 2013-03-31    |             |             # just inside: the day before
        R1          | C2       | 2026-03-31    |             | A neighbour # breaks it: not a source
        R4          | C2       | 2026-04-01    |             |             # tomorrow
        R5          | C2       |               |             |             # no date
        R6          |          | 2026-01-10    |             |             # nobody's
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | R2        | It is not recorded who made the referral R2 of 01/04/2013.
      b    | C2       | R1        | The referral R1 of 31/03/2026 came from "A neighbour", which is not a source that the lists know.
      a    |          | R6        | It is not recorded who made the referral R6 of 10/01/2026.
    `,
  );
});
