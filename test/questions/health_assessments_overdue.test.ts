import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('the first after 20 working days, then after six or twelve months by age', async () => {
  await expectAnswer(
    'health_assessments_overdue',
    {
      'lists.list_8_children_in_care': `
        child_id | age | start_date | latest_health_assessment_date | end_date | record_id
        C1 | 9 | 2026-03-03 | | | E1 # 20 working days ago
        C2 | 9 | 2026-03-04 | | | E2
        C3 | 4 | 2025-01-01 | 2025-09-30 | | E3
        C4 | 5 | 2025-01-01 | 2025-09-30 | | E4
        C5 | 9 | 2024-01-01 | 2025-03-01 | | E5
        C6 | 9 | 2024-01-01 | 2025-03-01 | 2026-01-01 | E6
        
      `,
    },
    `
      child_id | due_date | days_overdue
      C5 | 2026-03-01 | 30
      C3 | 2026-03-30 | 1
      C1 | 2026-03-31 | 0
      
    `,
  );
});
