import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('in the next so many days, and not today', async () => {
  await expectAnswer(
    'turning_18 days=30',
    {
      'lists.list_8_children_in_care': `
        child_id | end_date | record_id
        C1 | | E1
        C2 | | E2
        C3 | | E3
        C4 | 2026-03-01 | E4
        
      `,
      'canonical.children': `
        child_id | birth_date
        C1 | 2008-04-30 # in 30 days
        C2 | 2008-05-01
        C3 | 2008-03-31 # today
        C4 | 2008-04-10
        
      `,
      'lists.list_9_care_leavers': `
        child_id | eligibility
        C1 | d) Eligible child
        
      `,
    },
    `
      child_id | turns_18_date | eligibility
      C1 | 2026-04-30 | d) Eligible child
      
    `,
  );
});
