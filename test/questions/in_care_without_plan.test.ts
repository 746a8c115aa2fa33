import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('four months to the day are in time', async () => {
  await expectAnswer(
    'in_care_without_plan',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | permanence_plan | end_date | record_id
        C1 | 2025-11-30 | | | E1 # four months
        C2 | 2025-11-29 | | | E2
        C3 | 2025-01-01 | b) Adoption | | E3
        C4 | 2025-01-01 | | 2026-03-01 | E4
        
      `,
    },
    `
      child_id | days
      C2 | 122
      
    `,
  );
});
