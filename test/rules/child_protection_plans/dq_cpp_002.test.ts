import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child protection plan starts on or after the day of its referral, unless it was taken over', async () => {
  await expectFindings(
    'DQ-CPP-002',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-10
        R1          | C2       | 2026-01-20     # a sibling's, with the same id
        R2          | C3       |                # no date
        R3          | C4       | 2026-01-10
        R4          |          | 2026-01-10     # no child
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | plan_id | conference_date | is_transfer_in
        I1            | C4       |         | 2026-01-20      | yes
        I2            | C4       | P7      | 2026-01-20      | yes
        I3            | C4       |         | 2026-01-05      | yes
        I4            | C4       | P9      | 2026-01-20      | no
        I1            | C1       |         | 2026-01-20      | no    # a sibling's, and no transfer
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | referral_id | start_date | end_date
        P1      | C1       | I1            | R1          | 2026-01-09 |              # breaks it: the day before, and still open
        P2      | C1       |               | R1          | 2026-01-10 | 2026-02-10   # just inside: the same day
        P1      | C2       |               | R1          | 2026-01-19 | 2026-02-10   # breaks it: the sibling's referral came later
        P3      | C3       |               | R2          | 2026-01-01 |              # the referral has no date
        P4      | C3       |               | R1          | 2026-01-01 |              # a referral of other children
        P5      |          |               | R4          | 2026-01-01 |              # no child
        P6      | C4       | I1            | R3          | 2026-01-01 |              # taken over: the plan names the conference
        P7      | C4       |               | R3          | 2026-01-02 |              # taken over: the conference names the plan
        P8      | C4       |               | R3          | 2026-01-05 |              # taken over: on one day
        P9      | C4       | I4            | R3          | 2026-01-04 |              # breaks it: the conference was its own
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      a    | error    | C1       | P1        | R1                 | A child protection plan starts on 09/01/2026, before the referral it is recorded under was received on 10/01/2026.
      a    | error    | C2       | P1        | R1                 | A child protection plan starts on 19/01/2026, before the referral it is recorded under was received on 20/01/2026.
      b    | warning  | C4       | P6        | R3                 | The plan of a child who moved here on another authority's child protection plan starts on 01/01/2026, before the referral was received on 10/01/2026.
      b    | warning  | C4       | P7        | R3                 | The plan of a child who moved here on another authority's child protection plan starts on 02/01/2026, before the referral was received on 10/01/2026.
      b    | warning  | C4       | P8        | R3                 | The plan of a child who moved here on another authority's child protection plan starts on 05/01/2026, before the referral was received on 10/01/2026.
      a    | error    | C4       | P9        | R3                 | A child protection plan starts on 04/01/2026, before the referral it is recorded under was received on 10/01/2026.
    `,
  );
});
