import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cp-visits-in-timescale');

test('only child protection visits under the plan count, seen, tried and alone apart; before the birth any does', async () => {
  await expectCases(
    'cp-visits-in-timescale',
    {
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       | 2015-01-01 |
        C2       | 2015-01-01 |
        C3       |            | 2026-06-01
        C4       | 2024-01-01 |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2025-12-01
        P2      | C2       | 2026-03-17
        P3      | C3       | 2025-12-01
        P4      | C4       | 2025-12-01
        P5      |          | 2025-12-01
        P6      | C6       | 2026-03-20
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen | is_seen_alone
        V1       | C1       | child protection | 2026-03-17 | yes     | no
        V2       | C1       | child protection | 2026-03-16 | yes     | yes
        V3       | C1       | child in need    | 2026-03-30 | yes     | yes      # of another kind
        V4       | C1       | child protection | 2026-04-01 | yes     | yes      # not made yet
        V5       | C2       | child protection | 2026-03-16 | yes     | yes      # before the plan
        V6       | C2       | child protection | 2026-03-24 |         |          # does not say
        V7       | C3       | child protection | 2026-03-24 | no      | no       # not born
        V8       | C4       | child protection | 2026-03-24 | yes     | no
        V9       |          | child protection | 2026-03-24 | yes     | yes
      `,
    },
    `
      child_id | record_id | numerator | denominator | is_visited | is_seen_alone | is_old_enough | last_visit_date | last_seen_date | last_seen_alone_date | days_since | due_date
      C1       | P1        | 1         | 1           | 1          | 0             | 1             | 2026-03-17      | 2026-03-17     | 2026-03-16           | 14         | 2026-03-31
      C2       | P2        | 0         | 1           | 1          | 0             | 1             | 2026-03-24      |                |                      | 14         | 2026-03-31
      C3       | P3        | 1         | 1           | 1          | 0             | 0             | 2026-03-24      | 2026-03-24     |                      | 7          | 2026-04-09
      C4       | P4        | 1         | 1           | 1          | 0             | 0             | 2026-03-24      | 2026-03-24     |                      | 7          | 2026-04-09
               | P5        | 0         | 1           | 0          | 0             | 0             |                 |                |                      | 120        | 2025-12-15
      C6       | P6        | 0         | 0           | 0          | 0             | 0             |                 |                |                      | 11         | 2026-04-07
    `,
  );
});

test('calendar days, new plans from their start and visits before the plan are parameters', async () => {
  const tables = {
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2025-12-01
      P2      | C2       | 2025-12-01
      P3      | C3       | 2026-03-28
      P4      | C4       | 2026-03-10
    `,
    'canonical.visits': `
      visit_id | child_id | visit_type       | visit_date | is_seen
      V1       | C1       | child protection | 2026-03-21 | yes     # ten days ago, and six working days
      V2       | C2       | child protection | 2026-03-20 | yes     # eleven
      V3       | C4       | child protection | 2026-03-09 | yes     # the day before the plan
    `,
  };
  const figures = (numerator: number, denominator: number): string => `
    interval_type | interval_end | numerator    | denominator
    month         | 2026-03-31   | ${numerator} | ${denominator}
  `;
  await expectFigures(
    'cp-visits-in-timescale',
    { parameters: { basis: 'calendar days' }, ...tables },
    figures(1, 3),
  );
  await expectFigures(
    'cp-visits-in-timescale',
    { parameters: { newer_plans: 'from start' }, ...tables },
    figures(3, 4),
  );
  await expectFigures(
    'cp-visits-in-timescale',
    { parameters: { include_pre_plan_visits: true, threshold_wd: 16 }, ...tables },
    figures(2, 2),
  );
});
