import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-supervision');

const supervisions = {
  'canonical.professionals': `
    worker_id | staff_id
    W1        | S1
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | role_code        | team_id | start_date
    I1             | C1       | W1        | allocated_worker | T1      | 2025-06-02
    I2             | C2       | W2        | allocated_worker | T1      | 2025-06-02
    I3             | C3       | W3        | allocated_worker | T1      | 2026-03-10
    I4             | C4       | W4        | allocated_worker | T1      | 2025-06-02
    I5             | C5       | W5        | allocated_worker | T1      | 2025-06-02
    I6             | C6       | W6        | allocated_worker | T1      | 2025-06-02
    I7             | C7       | W1        | allocated_worker | T1      | 2025-06-02
  `,
  'canonical.workforce_posts': `
    post_id | worker_id | role          | grade         | start_date
    P2      | W2        | Social worker | ASYE (year 1) | 2025-06-02
  `,
  'canonical.supervisions': `
    supervision_id | worker_id | child_id | supervision_date | supervision_type
    V1             | S1        | C1       | 2026-03-03       | Case                 # a staff number; 28 days
    V2             | W2        |          | 2026-03-17       | Personal             # 14 days, newly qualified
    V3             | W4        |          | 2026-03-02       | Personal             # 29 days
    V4             | W4        |          |                  | Personal             # missed
    V5             | W4        |          | 2026-04-01       | Personal             # still to come
    V6             |           | C5       | 2026-03-30       | Case                 # of a case, by nobody
    V7             | W9        | C7       | 2026-03-02       | Case                 # about a case, too long ago
  `,
  'canonical.worker_absences': `
    absence_id | worker_id | start_date | end_date
    A1         | W4        | 2026-03-03 |                # away for 28 days
    A5         | W5        | 2026-03-02 |                # for 29
    A6         | W6        | 2026-02-02 | 2026-03-30     # back since yesterday
  `,
} as const;

test('the days run from the last supervision, or from the first case', async () => {
  await expectCases(
    'wf-supervision',
    supervisions,
    `
      record_id | numerator | denominator | cases_held | supervision_date | days_since_supervision | due_date   | newly_qualified | cases_supervised
      W1        | 1         | 1           | 2          | 2026-03-03       | 28                     | 2026-03-31 | No              | 1
      W2        | 1         | 1           | 1          | 2026-03-17       | 14                     | 2026-03-31 | Yes             | 0
      W3        | 0         | 1           | 1          |                  |                        | 2026-04-07 | No              | 0
      W4        | 0         | 1           | 1          | 2026-03-02       | 29                     | 2026-03-30 | No              | 0
      W5        | 0         | 0           | 1          |                  |                        |            | No              | 1
      W6        | 0         | 1           | 1          |                  |                        | 2025-06-30 | No              | 0
    `,
  );
});

test('the days are parameters, and earlier days are told as they were', async () => {
  await expectFigures(
    'wf-supervision',
    { ...supervisions, parameters: { threshold_days: 29, nqsw_days: 13 } },
    `
      interval_type | interval_end | indicator_id        | numerator | denominator | value
      month         | 2026-03-31   | wf-supervision      | 2         | 6           | 33.3
      month         | 2026-03-31   | wf-case-supervision | 3         | 7           | 42.9
      month         | 2026-02-28   | wf-supervision      | 0         | 5           | 0
    `,
  );
});
