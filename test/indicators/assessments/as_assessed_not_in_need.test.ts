import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-assessed-not-in-need');

const tables = {
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | close_reason_code | source_code
    R1          | C1       | 2025-12-01    | 2025-12-31 | RC9               | 6
    R2          | C1       | 2026-01-05    | 2026-02-27 | RC8               | 6
    R3          | C2       | 2025-12-01    | 2026-01-30 | RC7               | 2A
    R4          | C3       | 2025-12-01    | 2026-01-30 | RC8               |
    R5          |          | 2025-12-01    | 2026-01-30 | RC8               |
    R6          | C4       | 2025-12-01    | 2026-01-30 | RC8               | 6
    R7          | C5       | 2025-12-01    |            | RC8               | 6        # open
  `,
  'canonical.assessments': `
    assessment_id | child_id | start_date
    A1            | C1       | 2025-12-31     # the last day of the first case
    A2            | C2       | 2025-12-02
    A3            | C3       | 2026-02-02     # after the case closed
    A5            |          | 2025-12-02
    A6            | C4       | 2025-12-02
    A7            | C5       | 2025-12-02
  `,
  'canonical.section_47_enquiries': `
    enquiry_id | child_id | start_date
    S1         | C1       | 2025-12-02     # no further activity
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    P1      | C1       | 2026-03-02     # after both cases closed
    P4      | C4       | 2026-01-05
  `,
};

test('the assessment and what speaks against it must lie within the case', async () => {
  await expectCases(
    'as-assessed-not-in-need',
    tables,
    `
      event_date | child_id | record_id | numerator | denominator | first_assessment_date
      2025-12-01 | C1       | R1        | 1         | 1           | 2025-12-31
      2026-01-05 | C1       | R2        | 0         | 1           |
      2025-12-01 | C2       | R3        | 0         | 1           | 2025-12-02
      2025-12-01 | C3       | R4        | 0         | 1           |
      2025-12-01 |          | R5        | 0         | 1           |
      2025-12-01 | C4       | R6        | 0         | 1           | 2025-12-02
      2025-12-01 | C5       | R7        | 0         | 1           | 2025-12-02
    `,
  );
});

test('the source is a breakdown', async () => {
  await expectFigures(
    'as-assessed-not-in-need',
    tables,
    `
      interval_type     | interval_end | breakdown    | group_name | numerator | denominator | value
      rolling_12_months | 2026-03-31   | all          |            | 1         | 7           | 14.3
      rolling_12_months | 2026-03-31   | source_group | Police     | 1         | 4           | 25
    `,
  );
});
