import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cla-offending-substance');

const happened = {
  'canonical.children': `
    child_id | birth_date
    C1       | 2016-03-31     # ten today
    C2       | 2008-04-01     # 18 tomorrow
    C3       | 2008-03-31     # 18 today
    C4       | 2012-01-01
  `,
  'canonical.care_episodes': `
    child_id | start_date | start_reason_code
    C1       | 2025-01-06 | S
    C2       | 2025-01-06 | S
    C3       | 2025-01-06 | S
    C4       | 2025-01-06 | S
    C5       | 2025-01-06 | S
  `,
  'canonical.convictions': `
    conviction_id | child_id | offence_date
    V1            | C1       | 2026-03-31
    V2            | C2       | 2025-09-01
    V3            | C3       | 2025-09-01
    V4            | C4       | 2026-04-01      # after the as-at date
    V5            | C5       | 2025-09-01      # of no known age
    V6            |          | 2025-09-01
  `,
  'canonical.substance_misuse': `
    substance_misuse_id | child_id | recorded_date
    M1                  | C2       | 2026-01-05
    M2                  | C5       | 2026-01-05
    M3                  | C4       |
  `,
};

test('offending is asked of children of ten to seventeen, substance misuse of all', async () => {
  await expectCases(
    'cla-offending-substance',
    happened,
    `
      child_id | numerator | has_offended | can_offend | has_misused | what_happened                  | latest_date
      C1       | 1         | 1            | 1          | 0           | Offending                      | 2026-03-31
      C2       | 1         | 1            | 1          | 1           | Offending and substance misuse | 2026-01-05
      C3       | 0         | 0            | 0          | 0           | Neither                        | 2025-09-01
      C4       | 0         | 0            | 1          | 0           | Neither                        |
      C5       | 1         | 0            | 0          | 1           | Substance misuse               | 2026-01-05
    `,
  );
});

test('the window is a parameter', async () => {
  await expectFigures(
    'cla-offending-substance',
    { ...happened, parameters: { window_months: 3 } },
    `
      indicator_id         | interval_type | interval_end | numerator | denominator
      cla-offending        | month         | 2026-03-31   | 1         | 3
      cla-substance-misuse | month         | 2026-03-31   | 2         | 5
    `,
  );
});
