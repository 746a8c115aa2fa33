import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an initial conference is held on or after the day of the referral and of the section 47 enquiry', async () => {
  await expectFindings(
    'DQ-ICP-001',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
        R1          | C2       | 2026-01-20    # a sibling's, with the same id
        R2          | C3       |
        R3          |          | 2026-01-20
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date
        S1         | C1       | R1          | 2026-01-12
        S1         | C2       | R1          | 2026-01-22
        S2         | C3       | R2          |
        S3         | C1       |             | 2026-01-12
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | referral_id | enquiry_id | conference_date
        I1            | C1       | R1          |            | 2026-01-09   # breaks it: the day before the referral
        I2            | C1       | R1          |            | 2026-01-10   # just inside: the day of the referral
        I3            | C1       | R1          | S1         | 2026-01-11   # breaks it: the day before the enquiry
        I4            | C1       | R1          | S1         | 2026-01-12   # just inside: the day of the enquiry
        I5            | C1       |             | S1         | 2026-01-08   # breaks both: the referral is that of the enquiry
        I3            | C2       | R1          | S1         | 2026-01-21   # breaks it: the sibling's enquiry was later
        I6            | C3       | R2          | S2         | 2026-01-01   # nothing to compare with
        I7            | C4       | R1          | S1         | 2026-01-01   # a referral and an enquiry of other children
        I8            | C1       | R1          | S1         |              # not held
        I9            |          | R3          |            | 2026-01-01   # no child
        I10           | C1       |             | S3         | 2026-01-01   # breaks it: an enquiry without a referral
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | I1        | R1                 | The initial conference of 09/01/2026 was held before the referral it is recorded under was received on 10/01/2026.
      b    | C1       | I10       | S3                 | The initial conference of 01/01/2026 was held before the section 47 enquiry it is linked to started on 12/01/2026.
      b    | C1       | I3        | S1                 | The initial conference of 11/01/2026 was held before the section 47 enquiry it is linked to started on 12/01/2026.
      a    | C1       | I5        | R1                 | The initial conference of 08/01/2026 was held before the referral it is recorded under was received on 10/01/2026.
      b    | C1       | I5        | S1                 | The initial conference of 08/01/2026 was held before the section 47 enquiry it is linked to started on 12/01/2026.
      b    | C2       | I3        | S1                 | The initial conference of 21/01/2026 was held before the section 47 enquiry it is linked to started on 22/01/2026.
    `,
  );
});
