import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('the last ones first, those who have left again among them', async () => {
  await expectAnswer(
    'latest_into_care last=2',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date | record_id
        C1 | 2026-01-01 | | E1
        C2 | 2026-02-01 | 2026-03-01 | E2
        C3 | 2026-03-01 | | E3
        
      `,
    },
    `
      child_id | start_date | end_date
      C3 | 2026-03-01 |
      C2 | 2026-02-01 | 2026-03-01
      
    `,
  );
});
