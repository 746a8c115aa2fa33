import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-dental');

const checked = {
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-01-06 | S
    C2       | 2025-01-06 | S
    C3       | 2025-01-06 | S
  `,
  'canonical.health_checks': `
    health_check_id | child_id | check_type_code | check_date | status_code
    H1              | C1       | dental          | 2024-06-03 | completed
    H2              | C1       | dental          | 2026-03-31 | completed
    H3              | C2       | dental          | 2025-02-03 | completed
    H4              | C3       | dental          | 2026-04-01 | completed       # after the as-at date
    H5              |          | dental          | 2026-03-02 | completed
  `,
};

test('the last check by the day counts, and a child never checked was due a year after coming', async () => {
  await expectCases(
    'cla-dental',
    checked,
    `
      child_id | numerator | last_check_date | due_date
      C1       | 1         | 2026-03-31      | 2027-03-30
      C2       | 0         | 2025-02-03      | 2026-02-02
      C3       | 0         |                 | 2026-01-05
    `,
  );
});

test('an earlier day is told as it was then, and the window is a parameter', async () => {
  await expectFigures(
    'cla-dental',
    { ...checked, parameters: { window_months: 24 } },
    `
      interval_type | interval_end | numerator | denominator
      month         | 2026-03-31   | 2         | 3
      month         | 2026-01-31   | 2         | 3
      month         | 2025-12-31   | 0         | 0
    `,
  );
});
