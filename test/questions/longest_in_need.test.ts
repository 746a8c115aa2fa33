import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('neither on a plan nor in care; a status that is not known is no reason to leave a child out', async () => {
  await expectAnswer(
    'longest_in_need first=3',
    {
      'lists.list_6_children_in_need': `
        child_id | start_date | case_status | close_date | record_id
        C1 | 2024-01-01 | a) Looked after child | | R1
        C2 | 2024-01-02 | b) Child Protection plan | | R2
        C3 | 2025-03-31 | c) Child in need plan | | R3
        C4 | 2025-01-04 | | | R4
        C5 | 2024-01-05 | e) Closed episode | 2026-01-01 | R5
        C6 | 2026-01-05 | d) Open assessment | | R6
        
      `,
    },
    `
      child_id | days
      C4 | 451
      C3 | 365
      C6 | 85
      
    `,
  );
});
