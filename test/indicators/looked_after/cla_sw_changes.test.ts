import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-sw-changes');

const allocated = {
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2026-03-02 | S
    C2       | 2025-06-02 | S
    C3       | 2025-06-02 | S
    C4       | 2025-06-02 | S
  `,
  'canonical.involvements': `
    child_id | worker_id | role_code        | role_raw | start_date | end_date
    C1       | A         | allocated_worker | SW       | 2025-05-01 | 2025-09-01     # before care
    C1       | B         | allocated_worker | SW       | 2025-09-01 | 2026-03-02
    C1       | DUTY      | allocated_worker | SW       | 2026-03-02 |
    C2       | A         |                  |          | 2025-05-01 | 2025-09-01     # an export without roles
    C2       | B         |                  |          | 2025-09-01 |
    C2       | C         |                  | Helper   | 2025-09-01 |                # a role that nobody recognised
    C2       |           | allocated_worker | SW       | 2025-09-01 |                # a team
    C3       | A         | allocated_worker | SW       | 2026-04-01 |                # after the as-at date
             | B         | allocated_worker | SW       | 2025-09-01 |
  `,
};

test('workers from before care count, teams and unknown roles do not', async () => {
  await expectCases(
    'cla-sw-changes',
    allocated,
    `
      child_id | numerator | worker_count | workers_had
      C1       | 1         | 3            | 3
      C2       | 0         | 2            | 2
      C3       | 0         | 0            | 0
      C4       | 0         | 0            | 0
    `,
  );
});

test('a duty team can be left out, and the number, the window and the role are parameters', async () => {
  await expectFigures(
    'cla-sw-changes',
    { ...allocated, parameters: { left_out: 'duty, other', workers: 2 } },
    `
      interval_type | interval_end | breakdown   | group_name | numerator | denominator
      month         | 2026-03-31   | all         |            | 2         | 4
      month         | 2026-03-31   | workers_had | 2          | 2         | 2
    `,
  );
  await expectFigures(
    'cla-sw-changes',
    { ...allocated, parameters: { window_months: 6 } },
    `
      interval_type | interval_end | breakdown   | group_name | numerator | denominator
      month         | 2026-03-31   | workers_had | 2          | 0         | 1
      month         | 2026-03-31   | workers_had | 1          | 0         | 1
    `,
  );
  await expectFigures(
    'cla-sw-changes',
    { ...allocated, parameters: { role: 'personal_adviser', workers: 1 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 1         | 4
    `,
  );
});
