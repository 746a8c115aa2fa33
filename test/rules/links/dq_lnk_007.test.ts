import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the worker and the team of a record are among the workers and teams, by id', async () => {
  await expectFindings(
    'DQ-LNK-007',
    {
      'canonical.professionals': `
        worker_id | staff_id | worker_name
        W1        | S1       | Robin Ashdown
        W2        |          |
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | Assessment
      `,
      'canonical.team_structure': `
        team_id | team_name
        T2      | Court
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | worker_id     | team_id
        R1          | C1       | 2026-01-10    | W1            | T1
        R2          | C1       | 2026-01-11    | S1            | T2           # just inside: a staff number
        R3          | C1       | 2026-01-12    |               |              # just inside: nobody
        R4          | C1       | 2026-01-13    | W9            | T9           # breaks it twice
        R4          | C2       | 2026-01-13    | ROBIN ASHDOWN | ASSESSMENT   # breaks it twice: names
        R5          |          | 2026-01-14    | W2            | SMITH, JO    # breaks it: may be a name, so it is not shown
      `,
      'canonical.care_leavers': `
        care_leaver_id | child_id | latest_contact_date | personal_adviser_id | worker_id | team_id
        K1             | C1       | 2026-01-15          | W8                  | W1        | T1
      `,
      'canonical.involvements': `
        involvement_id | child_id | start_date | worker_id | team_id
                       | C3       |            | W7        | T1        # breaks it: no id and no date
      `,
    },
    `
      part | child_id | record_id                      | related_record_ids | message
      a    | C1       | care leaver record K1 worker   | W8                 | The care leaver record K1 of 15/01/2026 names worker W8, who is not among the workers, so a list can only leave the worker blank.
      b    | C1       | referral R4 team               | T9                 | The referral R4 of 13/01/2026 names team T9, which is not among the teams, so a list can only leave the team blank.
      a    | C1       | referral R4 worker             | W9                 | The referral R4 of 13/01/2026 names worker W9, who is not among the workers, so a list can only leave the worker blank.
      c    | C2       | referral R4 team               |                    | The referral R4 of 13/01/2026 holds a name where the id of a team belongs.
      c    | C2       | referral R4 worker             |                    | The referral R4 of 13/01/2026 holds a name where the id of a worker belongs.
      a    | C3       | worker involvement worker      | W7                 | The worker involvement blank of blank names worker W7, who is not among the workers, so a list can only leave the worker blank.
      c    |          | referral R5 team               |                    | The referral R5 of 14/01/2026 holds a name where the id of a team belongs.
    `,
  );
});
