import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('on the fifteenth working day is in time', async () => {
  await expectAnswer(
    'late_conferences',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | strategy_discussion_date | conference_date | record_id
        C1 | 2026-03-10 | 2026-03-31 | E1 # 15
        C2 | 2026-03-09 | 2026-03-31 | E2 # 16
        C3 | 2026-02-02 | | E3 # not held
        
      `,
    },
    `
      child_id | working_days
      C2 | 16
      
    `,
  );
});
