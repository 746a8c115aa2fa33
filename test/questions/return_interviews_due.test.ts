import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('until one is held; due within 72 hours, by the clock', async () => {
  await expectAnswer(
    'return_interviews_due',
    {
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at | ended_at | missing_type_code | is_return_interview_offered
        M1 | C1 | 2026-03-20 22:00:00 | 2026-03-27 10:00:00 | M | no # due on the 30th
        M2 | C2 | 2026-03-27 22:00:00 | 2026-03-28 10:00:00 | M | yes # due on the 31st
        M3 | C3 | 2026-03-20 22:00:00 | 2026-03-21 10:00:00 | M | # held
        M4 | C4 | 2026-03-20 22:00:00 | 2026-03-21 10:00:00 | A | # away
        M5 | C5 | 2026-03-01 22:00:00 | 2026-03-03 10:00:00 | M | # 28 days ago
        M6 | C6 | 2026-03-01 22:00:00 | 2026-03-02 10:00:00 | M |
        M7 | C7 | 2026-03-30 22:00:00 | | M | # still missing
        
      `,
      'canonical.return_interviews': `
        missing_episode_id | child_id | is_offered | offered_date | is_accepted | held_at | declined_reason
        M1 | C1 | yes | 2026-03-28 | no | | did not want to
        M3 | C3 | yes | 2026-03-22 | yes | 2026-03-24 10:00:00 |
        
      `,
    },
    `
      child_id | due_at | is_overdue | is_offered | declined_reason
      C5 | 2026-03-06 10:00:00 | true | |
      C1 | 2026-03-30 10:00:00 | true | yes | did not want to
      C2 | 2026-03-31 10:00:00 | false | yes |
      
    `,
  );
});
