import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an episode of need begins when the one before has ended', async () => {
  await expectFindings(
    'DQ-REF-009',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2025-01-10    | 2025-02-10 | no
        R2          | C1       | 2025-02-10    | 2025-03-10 | no   # just inside: the day the first closed
        R3          | C1       | 2025-03-09    |            | no   # breaks it: the day before the second closed
        R4          | C1       | 2026-03-31    |            | no   # just inside: today, while the third is open
        R5          | C1       | 2026-04-01    |            | no   # tomorrow
        R1          | C2       | 2025-01-10    |            | yes  # open, and went no further
        R2          | C2       | 2025-02-10    |            |      # just inside
        R3          | C2       | 2025-03-10    | 2025-03-10 | no   # just inside: nobody said that the second was accepted
        R6          | C3       | 2025-01-10    | 2025-01-10 | no
        R7          | C3       | 2025-01-10    | 2025-01-10 | no   # breaks it: the same days
        R8          | C4       | 2025-01-10    | 2025-01-10 | no
        R9          | C4       | 2025-01-10    |            | no   # breaks it: the same start
        R8          | C6       | 2025-01-10    | 2025-01-10 | yes
        R9          | C6       | 2025-01-10    |            | no   # just inside: the other went no further
        R8          | C7       | 2025-01-10    | 2025-01-10 | yes
        R9          | C7       | 2025-01-10    | 2025-01-10 | no   # breaks it: the same days
        R1          | C5       | 2025-01-10    | 2025-02-10 | no
        R2          | C5       |               | 2025-02-10 | no   # no date
        R1          |          | 2025-01-10    | 2025-02-10 | no
        R2          |          | 2025-01-11    | 2025-02-10 | no   # nobody's
      `,
    },
    `
      child_id | record_id | related_record_ids | message
      C1       | R3        | R2                 | The referral R3 of 09/03/2025 began while the one of 10/02/2025 (closed: 10/03/2025) was going on.
      C3       | R7        | R6                 | The referral R7 of 10/01/2025 began while the one of 10/01/2025 (closed: 10/01/2025) was going on.
      C4       | R9        | R8                 | The referral R9 of 10/01/2025 began while the one of 10/01/2025 (closed: 10/01/2025) was going on.
      C7       | R9        | R8                 | The referral R9 of 10/01/2025 began while the one of 10/01/2025 (closed: 10/01/2025) was going on.
    `,
  );
});
