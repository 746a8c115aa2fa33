import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child in need plan starts on or after the day of its referral', async () => {
  await expectFindings(
    'DQ-CNP-002',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
        R1          | C2       | 2026-01-20     # a sibling's, with the same id
        R2          | C3       |                # no date
                    | C4       | 2026-01-10     # no id
        R3          |          | 2026-01-10     # no child
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | referral_id | start_date | end_date
        P1      | C1       | R1          | 2026-01-09 |              # breaks it: the day before, and still open
        P2      | C1       | R1          | 2026-01-10 | 2026-02-10   # just inside: the same day
        P1      | C2       | R1          | 2026-01-19 | 2026-02-10   # breaks it: the sibling's referral came later
        P3      | C3       | R2          | 2026-01-01 |              # the referral has no date
        P4      | C3       | R1          | 2026-01-01 |              # a referral of other children
        P5      | C4       |             | 2026-01-01 |              # no referral, as the referral has no id
        P6      |          | R3          | 2026-01-01 |              # no child, as the referral has none
        P7      | C1       | R1          |            |              # no start
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | P1        | R1                 | A child in need plan starts on 09/01/2026, before the referral it is recorded under was received on 10/01/2026.
      a    | C2       | P1        | R1                 | A child in need plan starts on 19/01/2026, before the referral it is recorded under was received on 20/01/2026.
    `,
  );
});
