import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('three placements or more, of children in care now', async () => {
  await expectAnswer(
    'placement_moves',
    {
      'lists.list_8_children_in_care': `
        child_id | placement_count | end_date | record_id
        C1 | 3 | | E1
        C2 | 2 | | E2
        C3 | 5 | | E3
        C4 | 6 | 2026-03-01 | E4
        
      `,
    },
    `
      child_id | placement_count
      C3 | 5
      C1 | 3
      
    `,
  );
});
