import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cin-visits-in-timescale');

const tables = {
  'canonical.children': `
    child_id | expected_birth_date
    C3       | 2026-06-01
  `,
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date
    N1      | C1       | 2025-12-01
    N2      | C2       | 2026-03-02
    N3      | C3       | 2025-12-01
    N4      |          | 2025-12-01
    N5      | C5       | 2026-03-30
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type       | visit_date | is_seen
    V1       | C1       | child protection | 2026-03-24 | yes         # of another kind, and a visit
    V2       | C1       | child in need    | 2026-04-01 | yes         # not made yet
    V3       | C2       | child in need    | 2026-02-27 | yes         # before the plan
    V4       | C2       | child in need    | 2026-03-24 | unknown
    V5       | C3       | child in need    | 2026-03-24 | no          # not born
    V6       |          | child in need    | 2026-03-24 | yes
  `,
};

test('any visit under the plan counts if the child was seen; before the birth any does', async () => {
  await expectCases(
    'cin-visits-in-timescale',
    tables,
    `
      child_id | record_id | numerator | denominator | last_visit_date | last_seen_date | days_since | due_date
      C1       | N1        | 1         | 1           | 2026-03-24      | 2026-03-24     | 7          | 2026-04-23
      C2       | N2        | 0         | 1           | 2026-03-24      |                | 29         | 2026-03-30
      C3       | N3        | 1         | 1           | 2026-03-24      | 2026-03-24     | 7          | 2026-04-23
               | N4        | 0         | 1           |                 |                | 120        | 2025-12-31
      C5       | N5        | 0         | 0           |                 |                | 1          | 2026-04-29
    `,
  );
});

test('the days, what kind of days and visits before the plan are parameters', async () => {
  const figures = (numerator: number, denominator: number): string => `
    interval_type | interval_end | numerator    | denominator
    month         | 2026-03-31   | ${numerator} | ${denominator}
  `;
  await expectFigures(
    'cin-visits-in-timescale',
    { parameters: { basis: 'calendar days', threshold_wd: 6 }, ...tables },
    figures(0, 4),
  );
  await expectFigures(
    'cin-visits-in-timescale',
    { parameters: { include_pre_plan_visits: true, threshold_wd: 22 }, ...tables },
    figures(2, 3),
  );
});
