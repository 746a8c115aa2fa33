import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-pa-iro-caseload');

const cases = {
  'canonical.professionals': `
    worker_id | staff_id | full_time_equivalent
    W1        | S1       | 0.5
    W2        |          |
    W3        |          | 1
  `,
  'canonical.workforce_posts': `
    post_id | worker_id | role | full_time_equivalent | start_date
    P3      | W2        | IRO  | 0.4                  | 2025-06-02
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | role_code         | team_id | start_date | end_date
    I1             | C1       | W1        | personal_adviser  | T1      | 2025-06-02 |
    I2             | C1       | W3        | personal_adviser  | T1      | 2025-05-02 |                # an earlier one, never ended
    I3             | C2       | S1        | personal_adviser  | T1      | 2026-03-31 |                # a staff number
    I4             | C3       | W1        | personal_adviser  | T1      | 2025-06-02 | 2026-03-31
    I5             | C1       | W2        | reviewing_officer | T2      | 2025-06-02 |                # adviser and reviewing officer
    I6             | C5       | W2        | reviewing_officer | T2      | 2025-06-02 |                # no longer in care
    I7             | C6       | W9        | personal_adviser  | T1      | 2025-06-02 |                # of whom nothing is known
    I8             |          | W1        | personal_adviser  | T1      | 2025-06-02 |
    I9             | C7       |           | personal_adviser  | T1      | 2025-06-02 |
    I0             | C8       | W1        | allocated_worker  | T1      | 2025-06-02 |
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2025-06-02 | S                 |            |
    E5              | C5       | 2025-06-02 | S                 | 2026-03-31 | E4A
  `,
} as const;

test('a young person is one case of each role, of the worker allocated last', async () => {
  await expectCases(
    'wf-pa-iro-caseload',
    cases,
    `
      child_id | record_id | numerator | denominator | worker_id | role                          | adviser_cases | officer_cases | cases_held
      C1       | C1        | 1         | 0.0         | W1        | Personal adviser              | 1             | 0             |
      C1       | C1        | 1         | 0.0         | W2        | Independent reviewing officer | 0             | 1             |
      C2       | C2        | 1         | 0.0         | W1        | Personal adviser              | 1             | 0             |
      C6       | C6        | 1         | 0.0         | W9        | Personal adviser              | 1             | 0             |
               | W1        | 0         | 0.5         | W1        | Personal adviser              | 0             | 0             | 2
               | W2        | 0         | 0.4         | W2        | Independent reviewing officer | 0             | 0             | 1
               | W9        | 0         | 0.0         | W9        | Personal adviser              | 0             | 0             | 1
    `,
  );
});

test('cases of workers without hours are a parameter, and earlier days are told as they were', async () => {
  await expectFigures(
    'wf-pa-iro-caseload',
    { ...cases, parameters: { count_cases_without_hours: false } },
    `
      interval_type | interval_end | indicator_id       | numerator | denominator | value
      month         | 2026-03-31   | wf-pa-iro-caseload | 3         | 0.9         | 3.3
      month         | 2026-03-31   | wf-pa-caseload     | 2         | 0.5         | 4
      month         | 2026-03-31   | wf-iro-caseload    | 1         | 0.4         | 2.5
      month         | 2026-02-28   | wf-pa-caseload     | 2         | 0.5         | 4
      month         | 2026-02-28   | wf-iro-caseload    | 2         | 0.4         | 5
    `,
  );
});
