import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action | primary_need_code | primary_need_raw
    R1          | C1       | 2026-01-26    |            | no                   |                   |             # breaks it: 46 working days
    R2          | C1       | 2026-01-27    |            | no                   |                   |             # breaks it: 45, so a warning
    R3          | C1       | 2025-01-01    | 2026-03-31 | no                   |                   |             # breaks it: closed, so a warning
    R4          | C1       | 2025-01-01    |            | yes                  |                   |             # just inside: went no further
    R5          | C1       | 2025-01-01    |            |                      |                   |             # just inside: nobody said
    R1          | C2       | 2026-01-26    |            |                      | N0                | N0          # breaks it: 46 working days
    R2          | C2       | 2026-01-27    |            | no                   | N9                | N9          # just inside: 45
    R3          | C2       | 2025-01-01    | 2026-01-01 | no                   | N9                | N9          # just inside: closed
    R4          | C2       | 2025-01-01    |            | yes                  | N0                | N0          # just inside: went no further
    R5          | C2       | 2025-01-01    | 2026-01-01 | yes                  |                   | Bad weather # breaks it: not a need
    R6          |          |               |            | no                   |                   |             # breaks it: nobody's, without a date
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | end_date   | primary_need_code | primary_need_raw
    R1              | C1       | 2025-02-01 | 2025-03-01 |                   | n0          # breaks it
    E2              | C1       | 2025-03-01 |            |                   | N99         # breaks it: not a need
    E3              | C1       | 2025-04-01 |            | N1                | N1
    E4              | C1       | 2025-05-01 |            |                   |             # just inside: missing is another rule
  `,
};

test('an episode of need has a primary need, and one that a child can have', async () => {
  await expectFindings(
    'DQ-REF-005',
    tables,
    `
      part | severity | child_id | record_id | message
      a    | warning  | C1       | R2        | The episode of need that began on 27/01/2026 has no primary need.
      a    | warning  | C1       | R3        | The episode of need that began on 01/01/2025 has no primary need.
      c    | error    | C1       | R1        | The episode of need that began on 26/01/2026 has been open for more than 45 working days without a primary need.
      e    | warning  | C1       | R1        | The care episode that began on 01/02/2025 has the primary need "Not stated", which no child in care can have.
      f    | error    | C1       | E2        | The primary need of the care episode that began on 01/03/2025, "N99", is not one that the lists know.
      b    | warning  | C2       | R1        | The episode of need that began on 26/01/2026 has been open for more than 45 working days, but its primary need is "Not stated".
      d    | error    | C2       | R5        | The primary need of the episode that began on 01/01/2025, "Bad weather", is not one that the lists know.
      a    | warning  |          | R6        | The episode of need that began on blank has no primary need.
    `,
  );
});

test('a council can say when a primary need is due', async () => {
  await expectFindings(
    'DQ-REF-005',
    {
      as_at: tables.as_at,
      settings: { rules: { 'DQ-REF-005': { thresholds: { working_days: 44 } } } },
      'canonical.referrals': `
        referral_id | child_id | referral_date | is_no_further_action
        R2          | C1       | 2026-01-27    | no
      `,
    },
    `
      part | message
      c    | The episode of need that began on 27/01/2026 has been open for more than 44 working days without a primary need.
    `,
  );
});
