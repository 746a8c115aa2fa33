import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-duration-bands');

const assessments = `
  assessment_id | child_id | start_date | authorisation_date
  A1            | C1       | 2026-03-17 | 2026-03-31         # 10
  A2            | C2       | 2026-03-16 | 2026-03-31         # 11
  A3            |          | 2026-01-20 | 2026-03-31         # 50, nobody's
  A4            | C4       | 2026-01-19 | 2026-03-31         # 51
  A5            | C5       | 2026-01-06 | 2026-03-31         # 60
  A6            | C6       | 2026-01-05 | 2026-03-31         # 61
  A7            | C7       |            | 2026-03-31         # no start
  A8            | C8       | 2026-03-31 | 2026-03-30         # before its start
  A9            | C9       | 2026-03-02 |                    # open
`;

test('each band ends on its last day', async () => {
  await expectCases(
    'as-duration-bands',
    { 'canonical.assessments': assessments },
    `
      record_id | working_days | working_days_band
      A1        | 10           | 1 to 10
      A2        | 11           | 11 to 20
      A3        | 50           | 46 to 50
      A4        | 51           | 51 to 60
      A5        | 60           | 51 to 60
      A6        | 61           | 61 or more
      A7        |              |
    `,
  );
});

test('one without a start is in the denominator of every band', async () => {
  await expectFigures(
    'as-duration-bands',
    { 'canonical.assessments': assessments },
    `
      interval_type | interval_end | category | numerator | denominator | value
      month         | 2026-03-31   | 51 to 60 | 2         | 7           | 28.6
      month         | 2026-03-31   |          | 1         | 7           | 14.3
    `,
  );
});
