import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('contacts of the 12 months before are counted, the day twelve months before included', async () => {
  await expectAnswer(
    'contacts_no_further_action last=1',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date | was_no_further_action
        K1 | C1 | 2026-03-30 | yes
        K2 | C1 | 2026-03-01 | no
        K3 | C1 | 2025-03-30 | yes # twelve months before to the day
        K4 | C1 | 2025-03-29 | yes # a day too old
        K5 | C2 | 2026-03-31 | no
        
      `,
    },
    `
      child_id | contact_date | contacts_before | of_them_without_action
      C1 | 2026-03-30 | 2 | 1
      
    `,
  );
});
