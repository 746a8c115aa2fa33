import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('held by nobody now, or never', async () => {
  await expectAnswer(
    'no_allocated_worker',
    {
      'lists.list_6_children_in_need': `
        child_id | start_date | close_date | record_id
        C1 | 2026-01-01 | | R1
        C2 | 2026-02-01 | | R2
        C3 | 2026-01-15 | | R3
        C4 | 2026-01-01 | 2026-03-01 | R4
        
      `,
      'facts.current_holders': `
        child_id | worker_id | worker_name | team_name
        C1 | W1 | A Worker | North
        C2 | | A Worker | North
        
      `,
    },
    `
      child_id | team_name
      C3 |
      C2 | North
      
    `,
  );
});
