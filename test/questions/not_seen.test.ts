import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('for so many days; one never seen counts from the day on which the case began', async () => {
  await expectAnswer(
    'not_seen days=30',
    {
      'lists.list_6_children_in_need': `
        child_id | start_date | last_seen_date | close_date | case_status | record_id
        C1 | 2025-01-01 | 2026-03-01 | | a) Looked after child | R1 # 30 days
        C2 | 2025-01-01 | 2026-03-02 | | a) Looked after child | R2 # 29
        C3 | 2026-01-01 | | | c) Child in need plan | R3
        C4 | 2026-03-20 | | | c) Child in need plan | R4
        C5 | 2025-01-01 | 2025-02-01 | 2026-01-01 | e) Closed episode | R5
        
      `,
    },
    `
      child_id | days | last_seen_date
      C3 | 89 |
      C1 | 30 | 2026-03-01
      
    `,
  );
});

test('by status', async () => {
  await expectAnswer(
    'not_seen status=on_a_plan',
    {
      'lists.list_6_children_in_need': `
        child_id | start_date | close_date | case_status | record_id
        C1 | 2025-01-01 | | a) Looked after child | R1
        C2 | 2025-01-01 | | b) Child Protection plan | R2
        C3 | 2025-01-01 | | | R3
        
      `,
    },
    `
      child_id
      C2
      
    `,
  );
});
