import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-health-assessment');

const assessed = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2021-03-31     # five today
    C2       | 2021-04-01     # five tomorrow
    C3       | 2023-01-01
  `,
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-01-06 | S
    C2       | 2025-01-06 | S
    C3       | 2025-01-06 | S
    C4       | 2025-01-06 | S
  `,
  'canonical.health_checks': `
    health_check_id | child_id | check_type_code | check_date | status_code | status_raw
    H1              | C1       | health          | 2025-06-02 | completed   | Done
    H2              | C2       | health          | 2025-06-02 | completed   | Done
    H3              | C2       | health          | 2025-06-02 | completed   | Done         # the same one
    H4              | C3       | health          | 2025-03-31 | completed   | Done         # a year ago to the day
    H5              | C3       | health          | 2026-01-05 | completed   | Done
    H6              | C4       | health          | 2025-06-02 |             |              # nothing said; of no known age
    H7              | C1       | health          | 2026-04-01 | completed   | Done         # after the as-at date
    H8              | C2       | dental          | 2026-01-05 | completed   | Done
  `,
};

test('from the fifth birthday one is enough, before it two are needed, and the list says until when a child is up to date', async () => {
  await expectCases(
    'cla-health-assessment',
    assessed,
    `
      child_id | numerator | is_under_five | is_under_five_up_to_date | last_assessment_date | due_date
      C1       | 1         | 0             | 0                        | 2025-06-02           | 2026-06-01
      C2       | 0         | 1             | 0                        | 2025-06-02           | 2026-01-05
      C3       | 0         | 1             | 0                        | 2026-01-05           | 2026-03-30
      C4       | 1         | 0             | 0                        | 2025-06-02           | 2026-06-01
    `,
  );
});

test('the window is a parameter, and children are broken down by what their age asks for', async () => {
  await expectFigures(
    'cla-health-assessment',
    { ...assessed, parameters: { window_months: 13 } },
    `
      indicator_id           | interval_type | interval_end | breakdown | group_name            | numerator | denominator
      cla-health-assessment  | month         | 2026-03-31   | all       |                       | 3         | 4
      cla-development-checks | month         | 2026-03-31   | all       |                       | 1         | 2
      cla-health-assessment  | month         | 2026-03-31   | asked_for | Under five: two a year | 1        | 2
    `,
  );
});
