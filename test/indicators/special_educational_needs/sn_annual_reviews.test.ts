import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-annual-reviews');

const plans = {
  'canonical.education_health_care_requests': `
    request_id | send_id
    Q1         | S1
    Q2         | S2
    Q3         | S3
    Q4         | S4
    Q5         | S5
    Q6         | S6
  `,
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
    S3      | C3
    S4      | C4
    S5      | C5
  `,
  'canonical.education_health_care_assessments': `
    assessment_id | request_id
    A1            | Q1
    A2            | Q2
    A3            | Q3
    A4            | Q4
    A5            | Q5
    A6            | Q6
  `,
  'canonical.education_health_care_plans': `
    plan_id | assessment_id | start_date | end_date
    P1      | A1            | 2025-03-31 |                # twelve months old to the day, never reviewed
    P2      | A2            | 2025-04-01 |                # a day younger
    P3      | A3            | 2023-03-06 |
    P4      | A4            | 2023-03-06 | 2026-03-31     # ceased that day
    P5      | A5            | 2023-03-06 |
    P6      | A6            | 2023-03-06 |                # nobody's
    P7      | A3            | 2025-06-02 |                # an amendment
  `,
  'canonical.education_health_care_active_plans': `
    active_plan_id | request_id | last_review_date
    V3             | Q3         | 2025-03-31
    V5             | Q5         | 2022-03-06           # of an earlier plan
    V6             | Q6         | 2026-04-01           # still to come
  `,
} as const;

test('a plan is up to date for twelve months from its last review; until it is a year old it does not count', async () => {
  await expectCases(
    'sn-annual-reviews',
    plans,
    `
      child_id | record_id | numerator | denominator | last_review_date | due_date   | days_overdue
      C1       | P1        | 0         | 1           |                  | 2026-03-31 |
      C2       | P2        | 0         | 0           |                  | 2026-04-01 |
      C3       | P7        | 1         | 1           | 2025-03-31       | 2026-03-31 |
      C5       | P5        | 0         | 1           |                  | 2024-03-06 | 755
               | P6        | 0         | 1           |                  | 2024-03-06 | 755
    `,
  );
});

test('the months are a parameter, and no earlier day is told', async () => {
  await expectFigures(
    'sn-annual-reviews',
    { ...plans, parameters: { months: 11 } },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 0         | 5           | 0
    `,
  );
});
