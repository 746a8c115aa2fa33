import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('sn-cin-cla-ehcp');

const children = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2020-08-31     # 5 on 31 August 2025
    C2       | 2020-09-01     # 4
    C3       | 2009-09-01     # 15
    C4       | 2009-08-31     # 16
    C5       |
    C6       | 2012-01-02
    C7       | 2012-01-02
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action
    R1          | C1       | 2025-06-02    |            |
    R2          | C2       | 2025-06-02    |            |
    R3          | C3       | 2025-06-02    |            |
    R4          | C4       | 2025-06-02    |            |
    R5          | C5       | 2025-06-02    |            |
    R6          | C6       | 2025-06-02    | 2026-03-31 |
    R7          |          | 2025-06-02    |            |
  `,
  'canonical.care_episodes': `
    care_episode_id | care_period_id | child_id | start_date | start_reason_code
    E3              | L3             | C3       | 2025-03-31 | S                     # twelve months to the day
    E6              | L6             | C6       | 2025-04-01 | S                     # a day less
    E7              | L7             | C7       | 2024-04-01 | S                     # without a referral
  `,
  'canonical.send_records': `
    send_id | child_id
    S1      | C1
    S3      | C3
  `,
  'canonical.education_health_care_requests': `
    request_id | send_id
    Q1         | S1
    Q3         | S3
  `,
  'canonical.education_health_care_assessments': `
    assessment_id | request_id
    A1            | Q1
    A3            | Q3
  `,
  'canonical.education_health_care_plans': `
    plan_id | assessment_id | start_date | end_date
    P1      | A1            | 2025-06-02 | 2026-03-31     # ceased that day
    P3      | A3            | 2025-06-02 |
    P4      |               | 2025-06-02 |                # nobody's
  `,
} as const;

test('school age is told by the last 31 August, and a child in need and looked after counts once', async () => {
  await expectCases(
    'sn-cin-cla-ehcp',
    children,
    `
      child_id | record_id | numerator | denominator | is_in_need | is_looked_after_12_months | plan_start_date
      C1       | R1        | 0         | 1           | 1          | 0                         |
      C3       | R3        | 1         | 1           | 1          | 1                         | 2025-06-02
      C7       | L7        | 0         | 1           | 0          | 1                         |
    `,
  );
});

test('earlier days are told as they were, and the ages are parameters', async () => {
  await expectFigures(
    'sn-cin-cla-ehcp',
    { ...children, parameters: { youngest_age: 4, oldest_age: 16 } },
    `
      interval_type | interval_end | indicator_id    | numerator | denominator | value
      month         | 2026-03-31   | sn-cin-cla-ehcp | 1         | 5           | 20
      month         | 2026-02-28   | sn-cin-cla-ehcp | 2         | 6           | 33.3
      month         | 2026-02-28   | sn-cin-ehcp     | 2         | 5           | 40
      month         | 2026-02-28   | sn-cla-ehcp     | 0         | 1           | 0
    `,
  );
});
