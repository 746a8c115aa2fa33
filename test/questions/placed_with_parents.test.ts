import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('children in care now, the longest first', async () => {
  await expectAnswer(
    'placed_with_parents',
    {
      'lists.list_8_children_in_care': `
        child_id | placement_type | placement_start_date | end_date | record_id
        C1 | k) P1: Placed with parents | 2026-03-01 | | E1
        C2 | k) P1: Placed with parents | 2026-01-01 | | E2
        C3 | l) P2: Independent living | 2026-01-01 | | E3
        C4 | k) P1: Placed with parents | 2026-01-01 | 2026-02-01 | E4
        
      `,
    },
    `
      child_id | days
      C2 | 89
      C1 | 30
      
    `,
  );
});
