import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('in the last so many days; a case that is closed has no status', async () => {
  await expectAnswer(
    'ended_plans days=30',
    {
      'lists.list_7_child_protection': `
        child_id | start_date | end_date | record_id
        C1 | 2025-03-01 | 2026-03-01 | P1 # 30 days ago
        C2 | 2025-03-01 | 2026-02-28 | P2
        C3 | 2025-03-01 | 2026-03-31 | P3
        C4 | 2025-03-01 | | P4
        
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status | close_date
        C1 | c) Child in need plan |
        C3 | e) Closed episode | 2026-03-31
        
      `,
    },
    `
      child_id | days_on_plan | case_status
      C3 | 395 |
      C1 | 365 | c) Child in need plan
      
    `,
  );
});
