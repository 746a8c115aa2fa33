import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('open plans only, the oldest first', async () => {
  await expectAnswer(
    'longest_on_a_plan first=2',
    {
      'lists.list_7_child_protection': `
        child_id | start_date | end_date | record_id | team_name
        C1 | 2025-03-31 | | P1 | North
        C2 | 2024-03-31 | | P2 | South
        C3 | 2023-03-31 | 2026-01-01 | P3 | North
        C4 | 2026-03-01 | | P4 | North
        
      `,
    },
    `
      child_id | days | team_name
      C2 | 730 | South
      C1 | 365 | North
      
    `,
  );
});
