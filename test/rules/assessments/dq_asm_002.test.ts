import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an assessment starts on or after the day of its referral', async () => {
  await expectFindings(
    'DQ-ASM-002',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
        R1          | C2       | 2026-01-20     # the sibling's referral, with the same id
        R2          | C3       |                # no date
                    | C4       | 2026-01-10     # no id
        R3          |          | 2026-01-10     # no child
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-01-09 |              # breaks it: the day before, and still open
        A2            | C1       | R1          | 2026-01-10 | 2026-02-10   # just inside: the same day
        A1            | C2       | R1          | 2026-01-19 | 2026-02-10   # breaks it: the sibling's own referral came later
        A3            | C3       | R2          | 2026-01-01 |              # the referral has no date
        A4            | C3       | R1          | 2026-01-01 |              # a referral of other children
        A5            | C1       |             | 2026-01-01 |              # no referral
        A6            | C4       |             | 2026-01-01 |              # no referral, as the referral has no id
        A7            |          | R3          | 2026-01-01 |              # no child, as the referral has none
        A8            | C1       | R1          |            |              # no start date
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | A1        | R1                 | An assessment started on 09/01/2026, before the referral it is recorded under was received on 10/01/2026.
      a    | C2       | A1        | R1                 | An assessment started on 19/01/2026, before the referral it is recorded under was received on 20/01/2026.
    `,
  );
});
