import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('a return home, with what happened since; other ways out of care are not among them', async () => {
  await expectAnswer(
    'reunifications days=90',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date | end_reason_code
        E1 | C1 | 2025-01-01 | S | 2025-12-31 | E4A # 90 days ago
        E2 | C2 | 2025-01-01 | S | 2025-12-30 | E4A
        E3 | C3 | 2025-01-01 | S | 2026-02-01 | E12
        E4 | C4 | 2025-01-01 | S | 2026-02-01 | E4B
        E5 | C4 | 2026-03-01 | S | |
        
      `,
      'lists.list_6_children_in_need': `
        child_id | case_status | close_date
        C4 | a) Looked after child |
        
      `,
    },
    `
      child_id | end_date | days_in_care | back_in_care_date | case_status
      C4 | 2026-02-01 | 396 | 2026-03-01 | a) Looked after child
      C1 | 2025-12-31 | 364 | |
      
    `,
  );
});
