import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-sdq-average');

const scored = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2015-01-01
    C2       | 2015-01-01
    C3       | 2022-03-31     # four
    C4       | 2015-01-01
  `,
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-01-06 | S
    C2       | 2025-01-06 | S
    C3       | 2025-01-06 | S
    C4       | 2025-04-01 | S     # not in care for a year
  `,
  'canonical.sdq_scores': `
    sdq_id | child_id | completed_date | score | source_line
    Q1     | C1       | 2026-03-02     | 10    | 2
    Q2     | C1       | 2026-03-02     | 13    | 3              # the same day, later in the export
    Q3     | C1       | 2026-04-01     | 30    | 4              # after the as-at date
    Q4     | C2       | 2025-09-01     | 0     | 5
    Q5     | C2       | 2026-03-02     |       | 6              # no score
    Q6     | C3       | 2026-03-02     | 16    | 7
    Q7     | C4       | 2026-03-02     | 20    | 8
    Q8     |          | 2026-03-02     | 40    | 9
  `,
};

test('each child has one score, the latest that is one', async () => {
  await expectCases(
    'cla-sdq-average',
    scored,
    `
      child_id | numerator | denominator | band            | completed_date
      C1       | 13        | 1           | 0 to 13, normal | 2026-03-02
      C2       | 0         | 1           | 0 to 13, normal | 2025-09-01
    `,
  );
});

test('another age band is a parameter, and the bands meet at 13 and 16', async () => {
  await expectFigures(
    'cla-sdq-average',
    { ...scored, parameters: { age_band: '4-16' } },
    `
      indicator_id    | interval_type | interval_end | category             | numerator | denominator | value
      cla-sdq-average | month         | 2026-03-31   |                      | 29        | 3           | 9.7
      cla-sdq-bands   | month         | 2026-03-31   | 0 to 13, normal      | 2         | 3           | 66.7
      cla-sdq-bands   | month         | 2026-03-31   | 14 to 16, borderline | 1         | 3           | 33.3
    `,
  );
});
