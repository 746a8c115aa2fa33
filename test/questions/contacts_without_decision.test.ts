import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('one working day is in time; a decision after the as-at date is not made yet', async () => {
  await expectAnswer(
    'contacts_without_decision',
    {
      'canonical.contacts': `
        contact_id | child_id | contact_date
        K1 | C1 | 2026-03-30 # one working day ago
        K2 | C2 | 2026-03-27 # two
        K3 | C3 | 2026-03-20
        K4 | C4 | 2026-03-20
        
      `,
      'canonical.contact_handling': `
        contact_id | child_id | decision_date
        K1 | C1 |
        K2 | C2 |
        K3 | C3 | 2026-04-01
        K4 | C4 | 2026-03-21
        
      `,
    },
    `
      child_id | working_days
      C3 | 7
      C2 | 2
      
    `,
  );
});
