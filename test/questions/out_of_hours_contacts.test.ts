import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('the last ones come first, and those in office hours or yet to come are not among them', async () => {
  await expectAnswer(
    'out_of_hours_contacts last=2',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_code | led_to_new_referral | was_advice_only
        K1 | C1 | 2026-03-30 | | yes | no
        K2 | C2 | 2026-03-31 | | no | yes
        K3 | C3 | 2026-03-31 | | no | no # in office hours
        K4 | C4 | 2026-03-01 | | no | no # a third, and two were asked for
        K5 | C5 | 2026-04-01 | | no | no # after the as-at date
        
      `,
      'canonical.contact_handling': `
        contact_id | child_id | received_at | is_out_of_hours
        K1 | C1 | 2026-03-30 23:10:00 | yes
        K2 | C2 | 2026-03-31 02:30:00 | yes
        K3 | C3 | 2026-03-31 11:00:00 | no
        K4 | C4 | 2026-03-01 22:00:00 | yes
        K5 | C5 | 2026-04-01 22:00:00 | yes
        
      `,
    },
    `
      child_id | received_at | came_of_it | record_id
      C2 | 2026-03-31 02:30:00 | advice | K2
      C1 | 2026-03-30 23:10:00 | new referral | K1
      
    `,
  );
});

test('since a day counts that day; a contact that stands twice after a merge is told once', async () => {
  await expectAnswer(
    'out_of_hours_contacts since=2026-03-30',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | source_line
        K1 | C1 | 2026-03-30 | 2
        K1 | C1 | 2026-03-30 | 3
        K2 | C2 | 2026-03-29 | 4
        
      `,
      'canonical.contact_handling': `
        contact_id | child_id | received_at | is_out_of_hours
        K1 | C1 | 2026-03-30 23:10:00 | yes
        K2 | C2 | 2026-03-29 23:10:00 | yes
        
      `,
    },
    `
      child_id | record_id
      C1 | K1
      
    `,
  );
});
