import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('wf-caseload-over');

const cases = {
  'canonical.professionals': `
    worker_id | job_title        | full_time_equivalent
    W1        | Social worker    | 0.5
    W2        | Social worker    |
    W3        | Personal adviser | 1
    W4        | Social worker    | 0
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | role_code        | team_id | start_date | end_date
    I1             | C1       | W1        | allocated_worker | T1      | 2025-06-02 |
    I2             | C2       | W2        | allocated_worker | T1      | 2025-06-02 |
    I3             | C3       | W2        | allocated_worker | T1      | 2025-06-02 |
    I4             | C4       | W3        | allocated_worker | T1      | 2025-06-02 |
    I5             | C5       | W3        | allocated_worker | T1      | 2025-06-02 |
    I6             | C6       | W3        | allocated_worker | T1      | 2025-06-02 | 2026-03-31
    I7             | C7       | W4        | allocated_worker | T1      | 2025-06-02 |
    I8             | C8       | W4        | allocated_worker | T1      | 2025-06-02 |
    I9             | C9       | W4        | allocated_worker | T1      | 2025-06-02 |
  `,
} as const;

test('the limit goes with the hours, and whose hours are not known is taken to work full-time', async () => {
  await expectCases(
    'wf-caseload-over',
    { ...cases, parameters: { threshold_sw: 2 } },
    `
      record_id | numerator | denominator | cases_held | full_time_equivalent | caseload | most_cases
      W1        | 0         | 1           | 1          | 0.5                  | 2.0      | 2.0
      W2        | 0         | 1           | 2          |                      | 2.0      | 2.0
      W3        | 0         | 1           | 2          | 1.0                  | 2.0      | 2.0
      W4        | 1         | 1           | 3          |                      | 3.0      | 2.0
    `,
  );
});

test("a limit of the council's comes before the parameter, and earlier days are told as they were", async () => {
  await expectFigures(
    'wf-caseload-over',
    {
      ...cases,
      parameters: { threshold_sw: 3 },
      'canonical.caseload_policies': `
        role             | maximum_cases | start_date
        Personal adviser | 2             | 2026-01-01
        Social worker    | 1             | 2026-03-01
      `,
    },
    `
      interval_type | interval_end | indicator_id           | numerator | denominator | value
      month         | 2026-03-31   | wf-caseload-over       | 3         | 4           | 3
      month         | 2026-02-28   | wf-caseload-over       | 1         | 4           | 1
      month         | 2025-12-31   | wf-caseload-over       | 0         | 4           | 0
      month         | 2026-03-31   | wf-caseload-over-share | 3         | 4           | 75
    `,
  );
});
