import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-management-oversight');

const cases = {
  'canonical.referrals': `
    referral_id | child_id | referral_date
    R1          | C1       | 2025-06-02        # in need without a plan
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    N2      | C2       | 2025-06-02
    N3      | C3       | 2025-06-02
    N4      | C4       | 2025-06-02
    N5      | C5       | 2025-06-02
    N6      | C6       | 2025-06-02
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | role_code        | team_id | start_date | end_date
    I1             | C1       | W1        | allocated_worker | T1      | 2025-06-02 |
    I2             | C2       | W1        | allocated_worker | T1      | 2025-06-02 | 2026-03-16
    J2             | C2       | W2        | allocated_worker | T1      | 2026-03-16 |                # straight after
    I3             | C3       | W1        | allocated_worker | T1      | 2025-06-02 | 2026-03-09
    J3             | C3       | W2        | allocated_worker | T1      | 2026-03-16 |                # after a gap
    I4             | C4       | W1        | allocated_worker | T1      | 2025-06-02 | 2026-03-31     # nobody now
    I5             | C5       | W1        | allocated_worker | T1      | 2026-02-27 |                # 32 days
    I6             | C6       |           | allocated_team   | T1      | 2025-06-02 |
    I7             | C7       | W3        | personal_adviser | T1      | 2025-06-02 |                # leaving care
    I8             | C8       | W3        | personal_adviser | T1      | 2025-06-02 | 2026-03-31
  `,
  'canonical.management_oversight': `
    oversight_id | child_id | oversight_type       | oversight_date
    O1           | C1       | Case summary         | 2026-03-20
    O2           | C2       | Case summary         | 2026-02-28
    O3           | C3       | Management oversight | 2026-03-20
    O6           | C6       | Management oversight | 2026-04-01         # still to come
    O7           | C7       | Management oversight | 2025-12-31
    O8           |          | Management oversight | 2026-03-20
    O9           | C7       | Management oversight |
  `,
} as const;

test('a case counts once it has been allocated for longer than the days', async () => {
  await expectCases(
    'wf-management-oversight',
    cases,
    `
      child_id | numerator | denominator | status             | allocated_date | oversight_date | days_since_oversight | due_date
      C2       | 1         | 1           | Child in need plan | 2025-06-02     | 2026-02-28     | 31                   | 2026-03-31
      C3       | 0         | 0           | Child in need plan | 2026-03-16     | 2026-03-20     | 11                   | 2026-04-20
      C5       | 0         | 1           | Child in need plan | 2026-02-27     |                | 32                   | 2026-03-30
      C6       | 0         | 1           | Child in need plan | 2025-06-02     |                | 302                  | 2025-07-03
      C7       | 0         | 1           | Leaving care       | 2025-06-02     | 2025-12-31     | 90                   | 2026-01-31
    `,
  );
});

test('the days are a parameter, and earlier days are told as they were', async () => {
  await expectFigures(
    'wf-management-oversight',
    { ...cases, parameters: { threshold_days: 90 } },
    `
      interval_type | interval_end | breakdown | group_name   | numerator | denominator | value
      month         | 2026-03-31   | all       |              | 2         | 3           | 66.7
      month         | 2026-03-31   | status    | Leaving care | 1         | 1           | 100
      month         | 2026-02-28   | all       |              | 2         | 6           | 33.3
    `,
  );
});
