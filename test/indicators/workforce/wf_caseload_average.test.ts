import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-caseload-average');

const cases = {
  'canonical.professionals': `
    worker_id | job_title        | full_time_equivalent | is_agency_worker | registration_number
    W1        | Social worker    | 0.8                  | no               | SW1
    W2        | Social worker    | 1                    | yes              |
    W3        | Personal adviser | 1                    | no               |
    W4        | Team manager     |                      | no               | SW4
    W5        | Social worker    | 1                    | no               | SW5
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | role_code        | team_id | start_date | end_date
    I1             | C1       | W1        | allocated_worker | T1      | 2025-06-02 |
    I2             | C1       | W2        | allocated_worker | T1      | 2025-05-02 |                # two at once: the later one
    I3             | C2       | W2        | allocated_worker | T2      | 2025-06-02 | 2026-04-01
    I4             | C3       | W3        | allocated_worker | T1      | 2025-06-02 |                # no social worker
    I5             | C4       | W4        | allocated_worker | T1      | 2025-06-02 |                # hours not recorded
    I6             | C5       | W5        | allocated_worker | T1      | 2025-06-02 | 2026-03-31     # ended that day
    I7             | C6       | W5        | personal_adviser | T1      | 2025-06-02 |
    I8             | C7       |           | allocated_team   | T1      | 2025-06-02 |
    I9             | C8       | W9        | allocated_worker | T1      | 2025-06-02 |                # of whom nothing is known
    I0             | C9       | W1        | allocated_worker | T1      | 2026-04-01 |                # not allocated yet
  `,
} as const;

test('cases are those of the worker allocated last, posts those of social workers with hours', async () => {
  await expectCases(
    'wf-caseload-average',
    cases,
    `
      child_id | record_id | numerator | denominator | worker_id | cases_held | caseload | employment
      C1       | C1        | 1         | 0.0         | W1        |            |          | Employed
      C2       | C2        | 1         | 0.0         | W2        |            |          | Agency
      C4       | C4        | 1         | 0.0         | W4        |            |          | Employed
      C8       | C8        | 1         | 0.0         | W9        |            |          |
               | W1        | 0         | 0.8         | W1        | 1          | 1.3      | Employed
               | W2        | 0         | 1.0         | W2        | 1          | 1.0      | Agency
               | W4        | 0         | 0.0         | W4        | 1          |          | Employed
               | W9        | 0         | 0.0         | W9        | 1          |          |
    `,
  );
});

test('who counts is a parameter', async () => {
  await expectFigures(
    'wf-caseload-average',
    { ...cases, parameters: { must_be_social_worker: false, count_cases_without_hours: false } },
    `
      interval_type | interval_end | breakdown  | group_name       | numerator | denominator | value | median
      month         | 2026-03-31   | all        |                  | 3         | 2.8         | 1.1   | 1
      month         | 2026-03-31   | employment | Agency           | 1         | 1           | 1     | 1
      month         | 2026-03-31   | role       | Personal adviser | 1         | 1           | 1     | 1
      month         | 2026-02-28   | all        |                  | 4         | 3.8         | 1.1   | 1
    `,
  );
});

test('a case counts in the team of its worker', async () => {
  await expectFigures(
    'wf-caseload-average',
    {
      'canonical.teams': `
        team_id | team_name
        T1      | North
        T2      | South
      `,
      'canonical.professionals': `
        worker_id | full_time_equivalent
        W1        | 1
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code        | team_id | start_date
        I1             | C1       | W1        | allocated_worker | T1      | 2025-06-02
        I2             | C2       | W1        | allocated_worker | T1      | 2025-06-02
        I3             | C3       | W1        | allocated_worker | T2      | 2025-06-02
      `,
    },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | team      | North      | 3         | 1           | 3
    `,
  );
});
