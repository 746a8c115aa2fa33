import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('with the end of the last plan before', async () => {
  await expectAnswer(
    'second_plans',
    {
      'lists.list_7_child_protection': `
        child_id | start_date | end_date | previous_plan_count | record_id
        C1 | 2026-01-01 | | 1 | P1
        C2 | 2026-02-01 | | 0 | P2
        C3 | 2025-12-01 | | 2 | P3
        C4 | 2026-01-01 | 2026-03-01 | 1 | P4
        C5 | 2025-11-01 | | 1 | P5
        
      `,
      'facts.child_protection_history': `
        child_id | plan_id | start_date | end_date
        C1 | P0 | 2024-01-01 | 2025-01-01 # twelve months before to the day
        C3 | P9 | 2020-01-01 | 2021-01-01
        C3 | P8 | 2023-01-01 | 2024-11-30
        C5 | P7 | | # only the fact of a plan is known
        
      `,
    },
    `
      child_id | previous_plan_count | previous_end_date
      C1 | 1 | 2025-01-01
      C3 | 2 | 2024-11-30
      C5 | 1 |
      
    `,
  );
});

test('within so many months of the plan before', async () => {
  await expectAnswer(
    'second_plans months=12',
    {
      'lists.list_7_child_protection': `
        child_id | start_date | end_date | previous_plan_count | record_id
        C1 | 2026-01-01 | | 1 | P1
        C2 | 2026-02-01 | | 0 | P2
        C3 | 2025-12-01 | | 2 | P3
        C4 | 2026-01-01 | 2026-03-01 | 1 | P4
        C5 | 2025-11-01 | | 1 | P5
        
      `,
      'facts.child_protection_history': `
        child_id | plan_id | start_date | end_date
        C1 | P0 | 2024-01-01 | 2025-01-01 # twelve months before to the day
        C3 | P9 | 2020-01-01 | 2021-01-01
        C3 | P8 | 2023-01-01 | 2024-11-30
        C5 | P7 | | # only the fact of a plan is known
        
      `,
    },
    `
      child_id
      C1
      
    `,
  );
});
