import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('so many contacts or more, the most first', async () => {
  await expectAnswer(
    'repeat_contacts times=2',
    {
      'lists.list_1_contacts': `
        child_id | contact_date | record_id
        C1 | 2026-01-01 | K1
        C1 | 2026-03-01 | K2
        C2 | 2026-01-01 | K3
        C3 | 2026-01-01 | K4
        C3 | 2026-01-02 | K5
        C3 | 2026-01-03 | K6
        
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status | close_date
        C1 | b) Child Protection plan |
        
      `,
    },
    `
      child_id | contacts_in_all | first_contact_date | latest_contact_date | case_status
      C3 | 3 | 2026-01-01 | 2026-01-03 |
      C1 | 2 | 2026-01-01 | 2026-03-01 | b) Child Protection plan
      
    `,
  );
});
