import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('cla-education');

const attended = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2009-09-01     # 15 when the school year began
    C2       | 2009-08-31     # 16
    C3       | 2020-08-31     # five
    C4       | 2020-09-01     # four
  `,
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2024-06-03 | S
    C2       | 2024-06-03 | S
    C3       | 2024-06-03 | S
    C4       | 2024-06-03 | S
    C5       | 2024-06-03 | S     # of no known age
  `,
  'canonical.school_attendance': `
    child_id | start_date | end_date   | possible_sessions | absent_sessions | school_name | school_phase
    C1       | 2025-11-03 | 2025-12-19 | 60                |                 | School One  | Secondary
    C1       | 2026-01-05 | 2026-02-13 | 40                | 9               | School Two  | Secondary
    C2       | 2026-01-05 | 2026-02-13 | 40                | 9               |             |
    C3       | 2026-01-05 | 2026-02-13 | 40                | 4               | School Six  | Primary
    C4       | 2026-01-05 | 2026-02-13 | 40                | 9               |             |
    C5       | 2026-01-05 | 2026-02-13 | 40                | 9               |             |
    C3       | 2026-02-23 | 2026-03-27 | 0                 | 0               |             |
    C3       | 2026-02-23 | 2026-04-01 | 40                | 40              |             |            # ends after the as-at date
             | 2026-01-05 | 2026-02-13 | 40                | 9               |             |
  `,
};

test('pupils of compulsory age count, over the interval together, with the school that they are at last', async () => {
  await expectFigures(
    'cla-education',
    attended,
    `
      indicator_id           | interval_type     | interval_end | breakdown | group_name | numerator | denominator | value
      cla-education          | rolling_12_months | 2026-03-31   | all       |            | 13        | 140         | 9.3
      cla-persistent-absence | rolling_12_months | 2026-03-31   | all       |            | 1         | 2           | 50
      cla-education          | rolling_12_months | 2026-03-31   | school    | School Two | 9         | 100         | 9
      cla-education          | month             | 2026-02-28   | phase     | Primary    | 4         | 40          | 10
      cla-persistent-absence | month             | 2026-02-28   | all       |            | 2         | 2           | 100
      cla-education          | month             | 2026-03-31   | all       |            | 0         | 0           |
    `,
  );
});

test('the ages and the share that is persistent are parameters', async () => {
  await expectFigures(
    'cla-education',
    { ...attended, parameters: { min_age: 4, max_age: 16, persistent_percent: 20 } },
    `
      indicator_id           | interval_type | interval_end | numerator | denominator
      cla-persistent-absence | month         | 2026-02-28   | 3         | 4
    `,
  );
});
