import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-assessments-open-over');

const assessments = `
  assessment_id | child_id | start_date | completed_date
  A1            | C1       | 2026-03-31 |                    # today
  A1            | C1       | 2026-03-31 |                    # the same again
  A2            |          | 2025-12-01 |                    # nobody's
  A3            | C3       |            |                    # no start
  A4            | C4       | 2025-12-01 | 2026-04-01         # completed tomorrow
  A5            | C5       | 2026-04-01 |                    # not begun
`;

test('what is open is told with the day by which it is due', async () => {
  await expectCases(
    'eh-assessments-open-over',
    { 'canonical.early_help_assessments': assessments },
    `
      event_date | child_id | record_id | numerator | denominator | working_days_open | due_date
      2026-03-31 | C1       | A1        | 0         | 1           | 0                 | 2026-06-08
      2026-03-31 |          | A2        | 1         | 1           | 83                | 2026-02-05
      2026-03-31 | C4       | A4        | 1         | 1           | 83                | 2026-02-05
    `,
  );
});

test("the council's own time is a parameter, and earlier months are told as they were", async () => {
  await expectFigures(
    'eh-assessments-open-over',
    { parameters: { threshold_wd: 90 }, 'canonical.early_help_assessments': assessments },
    `
      interval_type | interval_end | numerator | denominator | value
      month         | 2026-03-31   | 0         | 3           | 0
      month         | 2025-12-31   | 0         | 2           | 0
    `,
  );
});
