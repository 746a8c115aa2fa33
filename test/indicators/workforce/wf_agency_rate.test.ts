import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-agency-rate');

const posts = {
  'canonical.workforce_posts': `
    post_id | team_id | worker_id | role             | full_time_equivalent | start_date | end_date   | employment_type | covers_for_id
    P1      | T1      | W1        | Social worker    | 0.6                  | 2024-01-08 |            | Permanent       |
    P2      | T1      |           | Social worker    | 1                    | 2024-01-08 |            | Vacant          |
    P3      | T1      | W3        | Social worker    | 0.4                  | 2026-03-31 |            | AGENCY          | W1
    P4      | T1      | W4        | Social worker    | 1                    | 2025-09-01 | 2026-03-31 | Agency          |
    P5      | T1      | W5        | Social worker    |                      | 2025-09-01 |            |                 |                   # from an agency, says their own record
    P6      | T1      | W6        | Personal adviser | 1                    | 2025-09-01 |            | Agency          |
    P7      | T1      | W7        |                  | 1                    | 2025-09-01 |            | Agency          |
    P8      | T1      | W8        | Social worker    |                      | 2025-09-01 |            | Permanent       |                   # hours not recorded
  `,
  'canonical.worker_registrations': `
    worker_id | full_time_equivalent | is_agency_worker
    W5        | 0.5                  | yes
  `,
} as const;

test('agency posts are counted among those that somebody holds', async () => {
  await expectCases(
    'wf-agency-rate',
    posts,
    `
      record_id | numerator | denominator | worker_id | covers_for_somebody | days_in_post
      P1        | 0.0       | 0.6         | W1        | No                  | 813
      P3        | 0.4       | 0.4         | W3        | Yes                 | 0
      P5        | 0.5       | 0.5         | W5        | No                  | 211
      P8        | 0.0       | 0.0         | W8        | No                  | 211
    `,
  );
});

test('whose roles count is a parameter, and earlier days are told as they were', async () => {
  await expectFigures(
    'wf-agency-rate',
    { ...posts, parameters: { roles: 'social work|adviser' } },
    `
      interval_type | interval_end | breakdown | group_name       | numerator | denominator | value
      month         | 2026-03-31   | all       |                  | 1.9       | 2.5         | 76
      month         | 2026-03-31   | role      | Personal adviser | 1         | 1           | 100
      month         | 2026-02-28   | all       |                  | 2.5       | 3.1         | 80.6
    `,
  );
});
