import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-vacancy-rate');

const posts = {
  'canonical.workforce_posts': `
    post_id | team_id | worker_id | role                          | full_time_equivalent | start_date | end_date   | employment_type | covers_for_id
    P1      | T1      | W1        | Senior social worker          | 0.6                  | 2024-01-08 |            | Permanent       |
    P2      | T1      |           | Social worker                 | 1                    | 2026-03-31 |            | Vacant          |
    P3      | T1      | W3        | Social worker                 | 1                    | 2025-09-01 |            | Agency          |                   # covers P2
    P4      | T1      | W4        | Social worker                 | 0.8                  | 2025-10-01 |            | Agency          |                   # no vacant post is left to cover
    P5      | T1      | W5        | Social worker                 | 1                    | 2025-10-01 |            | Agency          | W1                # stands in
    P6      | T2      |           | Social worker                 | 1                    | 2024-01-08 | 2026-03-31 | Vacant          |                   # filled that day
    P6      | T2      | W6        | Social worker                 | 1                    | 2026-03-31 |            |                 |
    P7      |         |           | Social worker                 |                      | 2024-01-08 |            | Vacant          |                   # hours not recorded
    P8      | T2      |           | Independent reviewing officer | 1                    | 2024-01-08 |            | Vacant          |
    P9      | T2      |           |                               | 1                    | 2024-01-08 |            | Vacant          |
    P0      | T2      |           | Social worker                 | 1                    | 2026-04-01 |            | Vacant          |
  `,
} as const;

test('a vacancy is a post without an employee, and one that an agency worker covers is counted once', async () => {
  await expectCases(
    'wf-vacancy-rate',
    posts,
    `
      record_id | numerator | denominator | worker_id | post_state                  | days_vacant
      P1        | 0.0       | 0.6         | W1        | Held by an employee         |
      P2        | 1.0       | 1.0         |           | Vacant                      | 0
      P4        | 0.8       | 0.8         | W4        | Covered by an agency worker | 181
      P6        | 0.0       | 1.0         | W6        | Held by an employee         |
      P7        | 0.0       | 0.0         |           | Vacant                      | 813
    `,
  );
});

test('whose roles count, and whether agency workers stand in vacant posts, are parameters', async () => {
  await expectFigures(
    'wf-vacancy-rate',
    { ...posts, parameters: { agency_posts_are_vacant: false, roles: 'social work|reviewing' } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 2         | 3.6         | 55.6
      month         | 2026-02-28   | 2         | 2.6         | 76.9
    `,
  );
});
