import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-active-plans');

const plans = {
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
    S3      | C1
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id
    Q1         | S1
    Q2         | S2
    Q3         | S3
  `,
  'canonical.education_health_care_assessments': `
    assessment_id | request_id
    A1            | Q1
    A2            | Q2
    A3            | Q3
  `,
  'canonical.education_health_care_plans': `
    plan_id | assessment_id | start_date | end_date
    P1      | A1            | 2024-05-06 |                # goes on beside the child's next plan
    P2      | A2            | 2024-05-06 | 2026-03-31     # ceased on the day
    P3      | A3            | 2025-05-06 |
    P4      |               | 2026-03-31 |                # nobody's, issued on the day
    P5      |               | 2024-05-06 | 2026-04-01
    P6      | A2            | 2026-04-01 |
    P7      | A2            |            |
  `,
  'canonical.school_enrolments': `
    child_id | school_name  | school_phase | start_date | end_date
    C1       | North School | Primary      | 2020-09-01 | 2025-07-20
    C1       | South School | Secondary    | 2025-09-01 |
    C2       | North School | Primary      | 2020-09-01 | 2026-03-01
  `,
} as const;

test('a child counts once while a plan is in force, and at the school of the day', async () => {
  await expectCases(
    'sn-active-plans',
    plans,
    `
      child_id | record_id | numerator | denominator | school_name  | first_issued_date
      C1       | P3        | 1         | 1           | South School | 2025-05-06
               | P4        | 1         | 1           |              | 2026-03-31
               | P5        | 1         | 1           |              | 2024-05-06
    `,
  );
});

test('earlier days are told as they were', async () => {
  await expectFigures(
    'sn-active-plans',
    { ...plans, population: 10000 },
    `
      interval_type | interval_end | breakdown    | group_name | numerator | value | rate
      month         | 2026-03-31   | all          |            | 3         | 3     | 3
      month         | 2026-02-28   | all          |            | 3         | 3     | 3
      month         | 2026-02-28   | school_phase | Primary    | 1         | 1     |
      month         | 2025-04-30   | all          |            | 3         | 3     | 3
    `,
  );
});
