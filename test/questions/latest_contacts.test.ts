import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('the last ones come first, with what came of them and who is in need now', async () => {
  await expectAnswer(
    'latest_contacts last=2',
    {
      'lists.list_1_contacts': `
        child_id | contact_date | record_id
        C1 | 2026-03-29 | K1
        C2 | 2026-03-31 | K2
        C3 | 2026-03-30 | K3
        
      `,
      'canonical.contacts': `
        contact_id | child_id | contact_date | led_to_new_referral | was_no_further_action | source_line
        K2 | C2 | 2026-03-31 | yes | no | 2
        K2 | C2 | 2026-03-31 | yes | no | 3
        K3 | C3 | 2026-03-30 | no | yes | 4
        
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status | close_date
        C2 | c) Child in need plan |
        C3 | e) Closed episode | 2026-01-05
        
      `,
    },
    `
      child_id | contact_date | came_of_it | case_status
      C2 | 2026-03-31 | new referral | c) Child in need plan
      C3 | 2026-03-30 | no further action |
      
    `,
  );
});

test('only about children who are not in need now', async () => {
  await expectAnswer(
    'latest_contacts child_in_need=no',
    {
      'lists.list_1_contacts': `
        child_id | contact_date | record_id
        C1 | 2026-03-29 | K1
        C2 | 2026-03-31 | K2
        
      `,
      'lists.list_6_children_in_need': `
        child_id | close_date
        C2 |
        
      `,
    },
    `
      child_id
      C1
      
    `,
  );
});
