import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('an enquiry follows by naming the discussion, or by beginning within five working days', async () => {
  await expectAnswer(
    'strategy_discussions_without_enquiry',
    {
      'canonical.strategy_discussions': `
        strategy_discussion_id | child_id | enquiry_id | discussion_date
        S1 | C1 | E1 | 2026-03-02 # names its enquiry
        S2 | C2 | | 2026-03-02 # five working days
        S3 | C3 | | 2026-03-02 # six
        S4 | C4 | | 2026-03-03 # the enquiry was before it
        S5 | C5 | | 2025-12-31 # 90 days ago
        S6 | C6 | | 2025-12-30 # too old
        S7 | C7 | | 2026-04-01 # yet to come
        
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        E1 | C1 | 2026-03-20
        E2 | C2 | 2026-03-09
        E3 | C3 | 2026-03-10
        E4 | C4 | 2026-03-02
        
      `,
    },
    `
      child_id | discussion_date
      C4 | 2026-03-03
      C3 | 2026-03-02
      C5 | 2025-12-31
      
    `,
  );
});
