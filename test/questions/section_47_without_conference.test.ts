import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('after 15 working days, unless a conference was held or found unnecessary', async () => {
  await expectAnswer(
    'section_47_without_conference',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | strategy_discussion_date | conference_unnecessary | conference_date | record_id
        C1 | 2026-03-10 | | | E1 # 15
        C2 | 2026-03-09 | b) No | | E2 # 16
        C3 | 2026-03-02 | a) Yes | | E3
        C4 | 2026-03-02 | b) No | 2026-03-20 | E4
        C5 | 2026-02-02 | | | E5
        
      `,
    },
    `
      child_id | working_days
      C5 | 41
      C2 | 16
      
    `,
  );
});
