import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-open-over-45wd');

test('an assessment is open until the end of the day before it is authorised, whatever else is not known of it', async () => {
  await expectCases(
    'as-open-over-45wd',
    {
      as_at: '2026-03-31',
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2026-03-31 |                    # on the day
        A2            |          | 2026-03-30 |                    # nobody's, and counted
        A3            | C3       |            |                    # no start
        A4            | C4       | 2026-04-01 |                    # not begun
        A5            | C5       | 1985-01-01 | 2026-03-31         # before the calendar, closed on the day
      `,
    },
    `
      event_date | child_id | record_id | numerator | working_days_open | due_date
      2026-03-31 | C1       | A1        | 0         | 0                 | 2026-06-08
      2026-03-31 |          | A2        | 0         | 1                 | 2026-06-05
    `,
  );
});

test('the end of each month is told as it was then', async () => {
  await expectFigures(
    'as-open-over-45wd',
    {
      'canonical.assessments': `
        assessment_id | child_id | start_date | authorisation_date
        A1            | C1       | 2025-11-03 | 2026-02-28
        A2            | C2       | 2026-02-02 |
      `,
    },
    `
      interval_type          | interval_end | numerator | denominator | is_covered
      month                  | 2026-03-31   | 0         | 1           | true
      month                  | 2026-02-28   | 0         | 1           | true
      month                  | 2026-01-31   | 1         | 1           | true
      month                  | 2025-12-31   | 0         | 1           | true
      quarter                | 2026-03-31   | 0         | 1           | true
      financial_year_to_date | 2026-03-31   | 0         | 1           | true
    `,
  );
});
