import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-plans-20wk');

const plans = {
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S2      | C2
    S3      | C3
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id | request_date
    Q1         | S1      | 2025-11-11
    Q2         | S2      | 2025-11-10
    Q3         | S3      | 2025-12-01
    Q4         | S4      |
    Q5         | S5      | 2026-03-02
  `,
  'canonical.education_health_care_assessments': `
    assessment_id | request_id | had_exception
    A1            | Q1         | unknown
    A2            | Q2         | no
    A3            | Q3         | yes
    A4            | Q4         |
    A5            | Q5         |
  `,
  'canonical.education_health_care_plans': `
    plan_id | assessment_id | start_date
    P1      | A1            | 2026-03-31     # the 140th day
    P2      | A2            | 2026-03-31     # the 141st
    P3      | A3            | 2026-03-02     # in time, with an exception
    P4      | A4            | 2026-03-02     # the request has no day
    P5      | A5            | 2026-03-01     # before its request
    P6      | A3            | 2026-03-30     # an amendment
    P7      |               | 2026-03-30     # came with the child
    P8      | A9            | 2026-04-01
  `,
} as const;

test('the 140th day is in time; exceptions and plans that cannot be timed are left out', async () => {
  await expectCases(
    'sn-plans-20wk',
    plans,
    `
      event_date | child_id | record_id | numerator | denominator | is_in_time | is_timed | days_over | exception_recorded
      2026-03-31 | C1       | P1        | 1         | 1           | 1          | 1        | 0         | No
      2026-03-31 | C2       | P2        | 0         | 1           | 0          | 1        | 1         | No
      2026-03-02 | C3       | P3        | 0         | 0           | 1          | 1        | 0         | Yes
      2026-03-02 |          | P4        | 0         | 0           | 0          | 0        |           | No
      2026-03-01 |          | P5        | 0         | 0           | 0          | 0        |           | No
    `,
  );
});

test('the days are a parameter', async () => {
  await expectFigures(
    'sn-plans-20wk',
    { ...plans, parameters: { threshold_days: 141 } },
    `
      interval_type | interval_end | indicator_id      | numerator | denominator | value
      month         | 2026-03-31   | sn-plans-20wk     | 2         | 2           | 100
      month         | 2026-03-31   | sn-plans-20wk-all | 3         | 3           | 100
    `,
  );
});
