import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-assessments-in-timescale');

const assessments = `
  assessment_id | child_id | start_date | completed_date | organisation
  A1            | C1       | 2026-03-02 | 2026-03-31     | School
  A1            | C1       | 2026-03-02 | 2026-03-31     | School         # the same again
  A2            |          | 2026-03-30 | 2026-03-31     | School         # nobody's
  A3            | C3       |            | 2026-03-31     |                # no start
  A4            | C4       | 2026-03-31 | 2026-03-30     |                # completed before it started
  A5            | C5       | 2026-03-02 | 2026-04-01     |                # completed tomorrow
  A6            | C6       | 2026-03-02 |                |
`;

test('one without a start is late, one that ends before it starts is left out', async () => {
  await expectCases(
    'eh-assessments-in-timescale',
    { 'canonical.early_help_assessments': assessments },
    `
      event_date | child_id | record_id | numerator | denominator | working_days_taken
      2026-03-31 | C1       | A1        | 1         | 1           | 21
      2026-03-31 |          | A2        | 1         | 1           | 1
      2026-03-31 | C3       | A3        | 0         | 1           |
    `,
  );
});

test("the council's own time is a parameter", async () => {
  await expectFigures(
    'eh-assessments-in-timescale',
    { parameters: { threshold_wd: 20 }, 'canonical.early_help_assessments': assessments },
    `
      interval_type | interval_end | breakdown    | group_name | numerator | denominator | value
      month         | 2026-03-31   | all          |            | 1         | 3           | 33.3
      month         | 2026-03-31   | organisation | School     | 1         | 2           | 50
    `,
  );
});
