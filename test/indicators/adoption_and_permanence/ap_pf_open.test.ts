import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-pf-open');

const arrangements = {
  'canonical.private_fostering_arrangements': `
    arrangement_id | child_id | notification_date | start_date | end_date
    A1             | C1       | 2025-01-06        |            |
    A2             | C2       | 2026-03-31        |            |
    A3             | C3       |                   | 2026-01-06 | 2026-04-01
    A4             | C4       | 2026-04-01        |            |
    A5             |          | 2026-03-20        |            |
  `,
  'canonical.private_fostering_visits': `
    visit_id | arrangement_id | child_id | visit_date
    V1       | A1             | C1       | 2025-06-01
    V2       | A1             | C1       | 2026-03-01
    V3       | A3             | C3       | 2026-03-31
  `,
} as const;

test('the next visit is due by the latest one, or for the first visit by the notification', async () => {
  await expectCases(
    'ap-pf-open',
    arrangements,
    `
      child_id | record_id | numerator | kind_of_visit        | began_on   | latest_visit_date | due_date
      C1       | A1        | 1         | Second year or later | 2025-01-06 | 2026-03-01        | 2026-05-24
      C2       | A2        | 1         | Not visited yet      | 2026-03-31 |                   | 2026-04-13
      C3       | A3        | 1         | First year           | 2026-01-06 | 2026-03-31        | 2026-05-12
               | A5        | 1         | Not visited yet      | 2026-03-20 |                   | 2026-03-31
    `,
  );
  await expectCases(
    'ap-pf-open',
    { ...arrangements, parameters: { first_year_days: 7, later_days: 14, initial_wd: 1 } },
    `
      child_id | due_date
      C1       | 2026-03-15
      C2       | 2026-04-01
      C3       | 2026-04-07
               | 2026-03-23
    `,
  );
});
