import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-completed');

test('an assessment counts on the day of its authorisation, whatever else is not known', async () => {
  await expectCases(
    'as-completed',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-02-02 | 2026-02-03
        A2            |          |            | 2026-03-31         # nobody's, and no start
        A3            | C3       | 2026-03-31 | 2026-03-30         # before its start
        A4            | C4       | 2026-03-02 |                    # open
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | working_days
      2026-02-03 | C1       | A1        | 1         | 1           | 1
      2026-03-31 |          | A2        | 1         | 1           |
      2026-03-30 | C3       | A3        | 1         | 1           |
    `,
  );
});

test('the need is the one of the referral, and the rate that of a rolling year', async () => {
  await expectFigures(
    'as-completed',
    {
      population: 10000,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2025-03-03 | 2025-04-01
        A2            | C2       |             | 2025-03-03 | 2025-03-31            # the day before
      `,
      'canonical.referrals': `
        referral_id | child_id | referral_date | primary_need_code
        R1          | C1       | 2025-03-03    | N5
      `,
    },
    `
      interval_type     | interval_end | breakdown    | group_name         | value | rate
      rolling_12_months | 2026-03-31   | all          |                    | 1     | 1
      rolling_12_months | 2026-03-31   | primary_need | Family dysfunction | 1     |
    `,
  );
});
