import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('so many times or more in the months asked for, the same time told twice being one', async () => {
  await expectAnswer(
    'most_missing times=2',
    {
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at | ended_at | missing_type_code
        M1 | C1 | 2026-03-01 22:00:00 | 2026-03-03 08:00:00 | M
        M2 | C1 | 2026-03-30 22:00:00 | | M
        M3 | C2 | 2026-03-01 22:00:00 | 2026-03-02 08:00:00 | M
        M3 | C2 | 2026-03-01 22:00:00 | 2026-03-02 08:00:00 | M
        M4 | C3 | 2026-03-01 22:00:00 | 2026-03-02 08:00:00 | M
        M5 | C3 | 2026-03-05 22:00:00 | 2026-03-06 08:00:00 | A
        M6 | C4 | 2026-03-01 22:00:00 | 2026-03-02 08:00:00 | M
        M7 | C4 | 2025-03-31 22:00:00 | 2025-04-01 08:00:00 | M # twelve months before to the day
        M8 | C5 | 2026-03-01 22:00:00 | 2026-03-02 08:00:00 | M
        M9 | C5 | 2025-03-30 22:00:00 | 2025-04-01 08:00:00 | M # a day too old
        
      `,
    },
    `
      child_id | times | days_missing | is_missing_now
      C1 | 2 | 3 | true
      C4 | 2 | 2 | false
      
    `,
  );
});
