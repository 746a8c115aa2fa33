import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('open plans with a plan before them', async () => {
  await expectStandOuts(
    'most_previous_plans',
    {
      'lists.list_7_child_protection': `
        child_id | record_id | start_date | end_date   | previous_plan_count
        C1       | P1        | 2026-01-01 |            | 0
        C2       | P2        | 2026-01-01 |            | 1
        C3       | P3        | 2026-01-01 |            | 3
        C4       | P4        | 2025-01-01 | 2026-01-01 | 5
        C5       | P5        | 2026-01-01 |            |
      `,
    },
    `
      child_id | previous_plans
      C3       | 3
      C2       | 1
    `,
  );
});
