import { test } from 'vitest';
import { expectCohort } from './support.ts';

const involvements = {
  as_at: '2026-03-31',
  'canonical.involvements': `
    involvement_id | child_id | worker_id | team_id | role_code        | start_date | end_date
    I1             | C1       | W1        | T1      | allocated_worker | 2025-01-06 | 2026-03-31
    I2             | C1       | W2        | T2      | allocated_worker | 2026-03-31 |
    I3             | C2       | W1        | T1      | allocated_worker | 2025-01-06 | 2026-03-31     # nobody after
    I4             | C3       | S1        | T1      | allocated_worker | 2025-01-06 |                # a staff number
    I5             | C4       | W1        | T2      | allocated_worker | 2025-01-06 |
    I6             | C5       | W1        | T1      | allocated_worker | 2025-01-06 |
    I7             | C6       | W3        | T1      | personal_adviser | 2025-01-06 |
    I8             | C7       |           | T1      | allocated_team   | 2025-01-06 |                # a team alone
  `,
  'canonical.professionals': `
    worker_id | staff_id
    W1        | S1
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    N1      | C3       | 2025-02-03
  `,
};

test('a child has one worker on a day, and the worker the team of most of their cases', async () => {
  await expectCohort(
    'held_cases',
    involvements,
    `
      child_id | worker_id | team_id | allocated_date | status
      C1       | W2        | T2      | 2026-03-31     | No open referral, plan or care
      C3       | W1        | T1      | 2025-01-06     | Child in need plan
      C4       | W1        | T1      | 2025-01-06     | No open referral, plan or care
      C5       | W1        | T1      | 2025-01-06     | No open referral, plan or care
    `,
  );
});

test('the day before, others held them', async () => {
  await expectCohort(
    'held_cases',
    { ...involvements, day: '2026-02-28' },
    `
      child_id | worker_id | team_id
      C1       | W1        | T1
      C2       | W1        | T1
      C3       | W1        | T1
      C4       | W1        | T1
      C5       | W1        | T1
    `,
  );
});
