import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a referral or contact is recorded once', async () => {
  await expectFindings(
    'DQ-REF-018',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | source_code | source_raw
        R1          | C1       | 2026-01-10    | 6           | Police
        R2          | C1       | 2026-01-10    | 6           | police        # breaks it
        R3          | C1       | 2026-01-11    | 6           | Police        # just inside: the day after
        R4          | C1       | 2026-01-10    | 2A          | School        # just inside: another source
        R2          | C2       | 2026-01-10    | 6           | Police        # just inside: a sibling
        R5          | C3       | 2026-01-10    |             |
        R6          | C3       | 2026-01-10    |             |               # breaks it: without a source
        R6          | C4       | 2026-01-10    | 6           | Police
        R6          | C4       | 2026-01-10    | 6           | Police        # breaks it: with the same id
        R7          | C3       |               | 6           | Police
        R8          | C3       |               | 6           | Police        # no date
        R1          |          | 2026-01-10    | 6           | Police
        R2          |          | 2026-01-10    | 6           | Police        # nobody's
      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code | source_raw
        R1         | C1       | 2026-01-10   |             | A neighbour
        R2         | C1       | 2026-01-10   |             | A neighbour   # breaks it
        R3         | C1       | 2026-01-10   |             | A neighbour   # breaks it: said once of the three
        R4         | C2       | 2026-01-10   | 6           | Police
        R4         | C2       | 2026-01-10   | 6           | Police        # just inside: the same record twice is another rule
      `,
    },
    `
      part | child_id | record_id | related_record_ids | table_or_list       | message
      a    | C1       | R2        | R1                 | canonical.referrals | There are 2 referrals of 10/01/2026 from the same source: Police.
      a    | C3       | R6        | R5                 | canonical.referrals | There are 2 referrals of 10/01/2026 from the same source: an unrecorded source.
      a    | C4       | R6        |                    | canonical.referrals | There are 2 referrals of 10/01/2026 from the same source: Police.
      b    | C1       | R3        | R1, R2             | canonical.contacts  | There are 3 contacts of 10/01/2026 from the same source: A neighbour.
    `,
  );
});
