import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('open cases only, those that nobody holds first', async () => {
  await expectAnswer(
    'children_of_team team=North',
    {
      'facts.current_holders': `
        child_id | worker_id | worker_name | team_name
        C1 | W1 | A Worker | North
        C2 | | A Worker | North # held last by
        C3 | W1 | A Worker | North
        C4 | W2 | B Worker | South
        C5 | W1 | A Worker | North
        
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status | close_date
        C1 | c) Child in need plan |
        C2 | c) Child in need plan |
        C3 | e) Closed episode | 2026-01-01
        C4 | c) Child in need plan |
        
      `,
      'lists.list_9_care_leavers': `
        child_id
        C1
        C5
        
      `,
    },
    `
      child_id | status | worker_name
      C2 | c) Child in need plan |
      C5 | Care leaver | A Worker
      C1 | c) Child in need plan | A Worker
      
    `,
  );
});
