import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('cin-drift-9m');

const tables = {
  'canonical.child_in_need_plans': `
    plan_id | child_id | start_date | team_id
    N1      | C1       | 2025-06-30 |
    N2      | C2       | 2025-06-30 | T1
    N3      |          | 2024-06-03 |
    N4      | C4       | 2026-03-02 | T3
  `,
  'canonical.involvements': `
    involvement_id | child_id | worker_id | team_id | role_code        | start_date
    I1             | C1       | W1        | T2      | allocated_worker | 2025-06-30
  `,
  'canonical.team_structure': `
    team_id | team_name  | service                          | start_date
    T1      | North      | Safeguarding                     | 2020-01-01
    T2      | East       | Children with disabilities (0-25) | 2020-01-01
  `,
  'canonical.teams': `
    team_id | team_name         | parent_name
    T3      | South             | Disabled Children
  `,
};

test('the disabled children’s team is known by its name or service, and may be who holds the child', async () => {
  await expectCases(
    'cin-drift-9m',
    {
      ...tables,
      'canonical.visits': `
        visit_id | child_id | visit_type    | visit_date
        V1       | C1       | child in need | 2026-03-10
        V2       | C1       | child in need | 2026-04-01
      `,
      'canonical.child_in_need_reviews': `
        review_id | child_id | review_date
        V3        | C1       | 2025-12-01
        V4        | C2       | 2025-06-29     # before the plan
      `,
    },
    `
      child_id | record_id | numerator | is_over_longer_threshold | kind_of_team             | months_on_plan | last_review_date | last_visit_date
      C1       | N1        | 1         | 0                        | Disabled children's team | 9              | 2025-12-01       | 2026-03-10
      C2       | N2        | 1         | 0                        | Other teams              | 9              |                  |
               | N3        | 1         | 1                        | Other teams              | 21             |                  |
      C4       | N4        | 0         | 0                        | Disabled children's team | 0              |                  |
    `,
  );
});

test('the months, and whether that team is in it, are parameters', async () => {
  await expectFigures(
    'cin-drift-9m',
    {
      parameters: { threshold_months: 10, longer_threshold_months: 9, disabled_children: 'excluded' },
      ...tables,
    },
    `
      interval_type | interval_end | indicator_id  | numerator | denominator
      month         | 2026-03-31   | cin-drift-9m  | 1         | 2
      month         | 2026-03-31   | cin-drift-12m | 2         | 2
    `,
  );
});

test('the months are counted back from the day, and end with the month', async () => {
  await expectCases(
    'cin-drift-9m',
    {
      as_at: '2026-04-30',
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N1      | C1       | 2025-07-30
        N2      | C2       | 2025-07-31     # nine months before 30 April are 30 July
      `,
    },
    `
      child_id | numerator
      C1       | 1
      C2       | 0
    `,
  );
});
