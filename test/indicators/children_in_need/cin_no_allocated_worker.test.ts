import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cin-no-allocated-worker');

const referrals = (...children: string[]): string =>
  [
    'referral_id | child_id | referral_date | is_no_further_action',
    ...children.map((child) => `R${child} | ${child} | 2025-06-02 | no`),
  ].join('\n');

test('the worker must hold the case on the day, still work here and be a social worker as far as is known', async () => {
  await expectCases(
    'cin-no-allocated-worker',
    {
      'canonical.referrals': referrals('C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'),
      'canonical.children': `
        child_id | birth_date
        C7       | 2008-03-31     # eighteen that day
        C8       | 2008-04-01
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code        | role_raw  | start_date | end_date
        I1             | C1       | W1        |                  |           | 2025-06-02 | 2026-04-01     # an export without roles
        I2             | C2       | W1        |                  | Something | 2025-06-02 |                # a role nobody mapped
        I3             | C3       | W2        | allocated_worker | CW        | 2025-06-02 |                # no social worker
        I4             | C4       | W3        | allocated_worker | CW        | 2025-06-02 |                # registered
        I5             | C5       | W4        | allocated_worker | CW        | 2025-06-02 | 2025-09-01
        I6             | C5       | W1        | allocated_worker | CW        | 2025-09-01 | 2026-03-21
        I7             | C6       | W9        | allocated_worker | CW        | 2025-06-02 |                # not on record
        I8             |          | W1        | allocated_worker | CW        | 2025-06-02 |
        I9             | C8       | W1        | allocated_worker | CW        | 2026-04-01 |                # from the day after
      `,
      'canonical.professionals': `
        worker_id | worker_name | job_title             | registration_number
        W1        | Ash, Robin  | Senior Social Worker  |
        W2        | Elm, Sam    | Family support worker |
        W3        | Fir, Kim    | Practice lead         | SW123
        W4        | Oak, Lee    |                       |
      `,
    },
    `
      child_id | numerator | status                  | unallocated_since | days_unallocated | last_worker
      C1       | 0         | In need, without a plan |                   |                  |
      C2       | 1         | In need, without a plan | 2025-06-02        | 302              |
      C3       | 1         | In need, without a plan | 2025-06-02        | 302              |
      C4       | 0         | In need, without a plan |                   |                  |
      C5       | 1         | In need, without a plan | 2026-03-21        | 10               | Ash, Robin
      C6       | 0         | In need, without a plan |                   |                  |
      C8       | 1         | In need, without a plan | 2025-06-02        | 302              |
    `,
  );
});

test('a worker with another post still works here, and the role and the profession are parameters', async () => {
  await expectFigures(
    'cin-no-allocated-worker',
    {
      parameters: { role: 'family_support_worker', must_be_social_worker: false },
      'canonical.referrals': referrals('C1', 'C2'),
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code             | role_raw | start_date
        I1             | C1       | W1        | family_support_worker | FSW      | 2025-06-02
        I2             | C2       | W1        | allocated_worker      | CW       | 2025-06-02
      `,
      'canonical.professionals': `
        worker_id | job_title
        W1        | Family support worker
      `,
      'canonical.workforce_posts': `
        post_id | worker_id | start_date | end_date
        P1      | W1        | 2024-01-08 | 2025-12-01
        P2      | W1        | 2025-12-01 | 2026-04-01
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name              | numerator | denominator
      month         | 2026-03-31   | status    | In need, without a plan | 1         | 2
    `,
  );
});
