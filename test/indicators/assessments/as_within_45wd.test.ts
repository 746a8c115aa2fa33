import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-within-45wd');

test('days are counted over bank holidays, and what cannot be timed is left out or late', async () => {
  await expectCases(
    'as-within-45wd',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2025-04-01 | 2025-06-09         # 45, over Easter and two bank holidays of May
        A2            | C2       | 2025-04-01 | 2025-06-10         # 46
        A3            | C3       | 2025-03-01 | 2025-05-07         # 45 from a Saturday
        A4            | C4       | 2025-06-02 | 2025-05-30         # before its start
        A5            | C5       |            | 2025-06-02         # no start
        A6            |          | 1985-01-01 | 2025-06-02         # nobody's, from before the calendar
        A7            | C7       | 2026-03-02 | 2026-04-01         # authorised tomorrow
      `,
    },
    `
      event_date | child_id | record_id | numerator | denominator | working_days_taken | working_days_band
      2025-06-09 | C1       | A1        | 1         | 1           | 45                 | 41 to 45
      2025-06-10 | C2       | A2        | 0         | 1           | 46                 | 46 to 50
      2025-05-07 | C3       | A3        | 1         | 1           | 45                 | 41 to 45
      2025-06-02 | C5       | A5        | 0         | 1           |                    |
      2025-06-02 |          | A6        | 0         | 1           |                    |
    `,
  );
});

test('from the referral only the first assessment that followed it is timed', async () => {
  await expectCases(
    'as-within-45wd',
    {
      parameters: { basis: 'referral' },
      'canonical.referrals': `
        referral_id | child_id | referral_date
        R1          | C1       | 2026-01-26
        R2          | C2       | 2026-01-27
      `,
      'canonical.assessments': `
        assessment_id | child_id | referral_id | start_date | authorisation_date
        A1            | C1       | R1          | 2026-02-02 | 2026-03-31         # 46 from the referral
        A2            | C1       | R1          | 2026-03-02 | 2026-03-31         # a second one
        A3            | C2       | R2          | 2026-02-02 | 2026-03-31         # 45
        A4            | C3       | R2          | 2026-02-02 | 2026-03-31         # a sibling's referral
        A5            | C4       |             | 2026-02-02 | 2026-03-31         # none
      `,
    },
    `
      child_id | record_id | numerator | denominator | clock_start_date | working_days_taken
      C1       | A1        | 0         | 1           | 2026-01-26       | 46
      C2       | A3        | 1         | 1           | 2026-01-27       | 45
    `,
  );
});

test('a shorter time is a parameter, and the median and quartiles are those of whole days', async () => {
  await expectFigures(
    'as-within-45wd',
    {
      parameters: { threshold_wd: 2 },
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-03-02 | 2026-03-02
        A2            | C2       | 2026-03-02 | 2026-03-03
        A3            | C3       | 2026-03-02 | 2026-03-04
        A4            | C4       | 2026-03-02 | 2026-03-05
      `,
    },
    `
      interval_type | interval_end | breakdown         | group_name | numerator | denominator | value | median | lower_quartile | upper_quartile
      month         | 2026-03-31   | all               |            | 3         | 4           | 75    | 1      | 0              | 2
      month         | 2026-03-31   | working_days_band | 1 to 10    | 2         | 3           | 66.7  | 2      | 1              | 3
    `,
  );
});
