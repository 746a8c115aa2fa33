import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a section 47 enquiry starts on or after its referral, ends after it starts, and neither is in the future', async () => {
  await expectFindings(
    'DQ-S47-001',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C2       | 2026-01-10
        R1          | C3       | 2026-01-20   # a sibling's, with the same id
        R2          |          | 2026-01-20
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date | end_date
        S1         | C1       |             |            | 2026-02-01   # breaks it: no start
        S2         | C1       |             | 2026-02-02 | 2026-02-01   # breaks it: ends the day before
        S3         | C1       |             | 2026-02-02 | 2026-02-02   # just inside: ends the same day
        S4         | C1       |             | 2026-04-01 |              # breaks it: starts tomorrow
        S5         | C1       |             | 2026-03-31 | 2026-03-31   # just inside: today
        S6         | C1       |             | 2026-03-31 | 2026-04-01   # breaks it: ends tomorrow
        S7         | C2       | R1          | 2026-01-09 |              # breaks it: the day before the referral
        S8         | C2       | R1          | 2026-01-10 |              # just inside: the same day, and still open
        S7         | C3       | R1          | 2026-01-19 |              # breaks it: the sibling's referral came later
        S9         | C4       | R1          | 2026-01-01 |              # a referral of other children
        S10        |          | R2          | 2026-01-01 | 2025-12-31   # breaks it: no child
                   | C5       |             | 2026-02-02 | 2026-02-01   # without an id it is known by its start
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | S1         | Section 47 enquiry S1 has no start date.
      b    | C1       | S2         | A section 47 enquiry ended on 01/02/2026, before it started on 02/02/2026.
      c    | C1       | S4         | A section 47 enquiry has a start date in the future, 01/04/2026.
      e    | C1       | S6         | A section 47 enquiry has an end date in the future, 01/04/2026.
      d    | C2       | S7         | A section 47 enquiry started on 09/01/2026, before the referral it is recorded under was received on 10/01/2026.
      d    | C3       | S7         | A section 47 enquiry started on 19/01/2026, before the referral it is recorded under was received on 20/01/2026.
      b    | C5       | 2026-02-02 | A section 47 enquiry ended on 01/02/2026, before it started on 02/02/2026.
      b    |          | S10        | A section 47 enquiry ended on 31/12/2025, before it started on 01/01/2026.
    `,
  );
});
