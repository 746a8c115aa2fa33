import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('more than six months ago, or never', async () => {
  await expectAnswer(
    'pathway_plans_overdue',
    {
      'lists.list_9_care_leavers': `
        child_id | pathway_plan_review_date | record_id
        C1 | 2025-09-30 | L1 # six months ago
        C2 | 2025-09-29 | L2
        C3 | | L3
        
      `,
    },
    `
      child_id | days_ago
      C3 |
      C2 | 183
      
    `,
  );
});
