import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an open case is held by a worker of a known name and team', async () => {
  await expectFindings(
    'DQ-WRK-001',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2026-01-10    |            | no    # held
        R1          | C2       | 2026-01-10    |            |       # breaks it: nobody ever held it
        R2          | C3       | 2026-01-11    | 2026-04-01 | no    # breaks it: the worker stopped today
        R3          | C4       | 2026-01-10    | 2026-03-31 | no    # just inside: closed today
        R4          | C5       | 2026-01-10    |            | yes   # just inside: went no further
        R5          | C6       | 2026-01-10    |            | no    # breaks it: a worker without a team
        R6          | C7       | 2026-01-10    |            | no    # breaks it: a worker whom nobody knows
        R7          | C8       | 2026-01-10    |            | no    # breaks it: a team without a worker
        R8          | C9       | 2026-01-10    |            | no    # just inside: a personal adviser
        R9          | C10      | 2026-01-10    |            | no    # breaks it: held by the wrong sort of worker
        R0          | C11      |               |            | no    # no date
        R0          |          | 2026-01-10    |            | no    # nobody's
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C12      | 2026-02-10 |              # breaks it: a plan is open work
        P1      | C13      | 2026-02-10 | 2026-03-31   # just inside: ended today
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C14      | 2026-02-10 |              # just inside: this plan alone is not looked at
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | team_id | role_code         | start_date | end_date
        I1             | C1       | W1        | T1      | allocated_worker  | 2026-01-10 |
        I2             | C3       | W1        | T1      | allocated_worker  | 2026-01-10 | 2026-03-31
        I3             | C6       | W1        |         | allocated_worker  | 2026-01-10 |
        I4             | C7       | W9        | T1      | allocated_worker  | 2026-01-10 |
        I5             | C8       |           | T1      | allocated_team    | 2026-01-10 |
        I6             | C9       | W1        | T1      | personal_adviser  | 2026-01-10 |
        I7             | C10      | W1        | T1      | reviewing_officer | 2026-01-10 |
        I8             |          | W1        | T1      | allocated_worker  | 2026-01-10 |
      `,
      'canonical.professionals': `
        worker_id | worker_name
        W1        | Robin Ashdown
      `,
      'canonical.teams': `
        team_id | team_name
        T1      | Assessment
      `,
    },
    `
      part | child_id | record_id | message
      a    | C10      | C10       | This case has been open since 10/01/2026, but nobody is allocated to it.
      a    | C12      | C12       | This case has been open since 10/02/2026, but nobody is allocated to it.
      a    | C2       | C2        | This case has been open since 10/01/2026, but nobody is allocated to it.
      a    | C3       | C3        | This case has been open since 11/01/2026, but nobody is allocated to it.
      b    | C6       | C6        | The worker who holds this case has no team that is known.
      c    | C7       | C7        | The worker who holds this case is not among the workers exported, so the lists show no name.
      a    | C8       | C8        | This case has been open since 10/01/2026, but nobody is allocated to it.
    `,
  );
});
