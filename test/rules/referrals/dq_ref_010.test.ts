import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('one episode of need is open at a time, and it is the latest', async () => {
  await expectFindings(
    'DQ-REF-010',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2025-01-10    |            | no   # breaks it: open, and older than the next
        R2          | C1       | 2026-01-10    | 2026-04-01 |      # still open today
        R3          | C2       | 2025-01-10    |            | no   # breaks it: older than one that is closed
        R4          | C2       | 2025-02-10    | 2025-02-11 | yes
        R5          | C3       | 2025-01-10    | 2026-03-31 | no   # just inside: closed today
        R6          | C3       | 2026-01-10    |            | no
        R7          | C4       | 2025-01-10    |            | yes  # just inside: went no further
        R8          | C4       | 2026-01-10    |            | no
        R1          | C5       | 2026-01-10    |            | no
        R9          | C5       | 2026-04-01    |            | no   # tomorrow
        R1          | C6       | 2026-01-10    |            | no
        R2          | C6       |               |            | no   # open, without a date
        R1          |          | 2025-01-10    |            | no
        R2          |          | 2026-01-10    |            | no   # nobody's
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | R2        | R1                 | This child has 2 open episodes of need, from 10/01/2025, 10/01/2026; list 6 can show only one.
      a    | C6       | R1        | R2                 | This child has 2 open episodes of need, from 10/01/2026, blank; list 6 can show only one.
      b    | C1       | R1        |                    | The episode of need that began on 10/01/2025 is still open, although a later referral was made on 10/01/2026.
      b    | C2       | R3        |                    | The episode of need that began on 10/01/2025 is still open, although a later referral was made on 10/02/2025.
    `,
  );
});
