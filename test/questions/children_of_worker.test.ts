import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('every case that the worker holds, on a list or not', async () => {
  await expectAnswer(
    'children_of_worker worker=W1',
    {
      'facts.current_holders': `
        child_id | worker_id | team_name
        C1 | W1 | North
        C2 | W1 | North
        C3 | W1 | North
        C4 | W2 | North
        
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status | close_date | last_seen_date
        C1 | c) Child in need plan | | 2026-03-01
        C3 | e) Closed episode | 2026-01-01 | 2025-12-01
        
      `,
      'lists.list_9_care_leavers': `
        child_id
        C2
        
      `,
    },
    `
      child_id | status | last_seen_date
      C2 | Care leaver |
      C1 | c) Child in need plan | 2026-03-01
      C3 | |
      
    `,
  );
});
