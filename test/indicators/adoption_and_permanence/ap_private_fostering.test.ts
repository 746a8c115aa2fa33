import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('ap-private-fostering');

const arrangements = {
  'canonical.private_fostering_arrangements': `
    arrangement_id | child_id | notification_date | end_date
    A1             | C1       | 2025-01-06        |
    A2             | C2       | 2026-02-17        | 2026-03-31     # ends on the day that a visit would be due
    A3             | C3       | 2026-02-17        |
  `,
  'canonical.private_fostering_visits': `
    visit_id | arrangement_id | child_id | visit_date
    V1       | A1             | C1       | 2025-01-15     # the 7th working day
    V2       | A1             | C1       | 2026-01-05     # very late, in the first year still
    V3       | A1             | C1       | 2026-01-06     # in the second
    V4       | A2             | C2       | 2026-02-17
    V5       | A3             | C3       | 2026-03-01     # after 8 working days
  `,
} as const;

test('visits fall due after 42 days, 84 after the first year, while the arrangement goes on', async () => {
  await expectCases(
    'ap-private-fostering',
    arrangements,
    `
      event_date | child_id | numerator | denominator | initial_in_time | initial_due | kind_of_visit         | visit_before | next_visit_date | days_late
      2025-01-15 | C1       | 0         | 0           | 1               | 1           | Initial visit         |              | 2025-01-15      | 0
      2025-02-17 | C1       | 1         | 1           | 0               | 0           | First year            |              | 2025-01-15      | -33
      2025-02-26 | C1       | 0         | 1           | 0               | 0           | First year            | 2025-01-15   | 2026-01-05      | 313
      2026-02-16 | C1       | 1         | 1           | 0               | 0           | First year            | 2026-01-05   | 2026-01-06      | -41
      2026-03-31 | C1       | 0         | 1           | 0               | 0           | Second year or later  | 2026-01-06   |                 | 0
      2026-02-26 | C2       | 0         | 0           | 1               | 1           | Initial visit         |              | 2026-02-17      | -9
      2026-02-26 | C3       | 0         | 0           | 0               | 1           | Initial visit         |              | 2026-03-01      | 3
      2026-03-31 | C3       | 1         | 1           | 0               | 0           | First year            |              | 2026-03-01      | -30
    `,
  );
});

test('the days are parameters', async () => {
  await expectFigures(
    'ap-private-fostering',
    { ...arrangements, parameters: { first_year_days: 11, later_days: 90, initial_wd: 8 } },
    `
      interval_type | interval_end | indicator_id         | breakdown     | group_name | numerator | denominator | value
      month         | 2026-02-28   | ap-pf-initial-visit  | all           |            | 1         | 2           | 50
      month         | 2026-02-28   | ap-private-fostering | kind_of_visit | First year | 1         | 3           | 33.3
    `,
  );
});
