import { test } from 'vitest';
import { expectAnswer } from './support.ts';

test('back after the as-at date is still missing on it; times away are not times missing', async () => {
  await expectAnswer(
    'missing_now',
    {
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at | ended_at | missing_type_code
        M1 | C1 | 2026-03-30 22:00:00 | | M
        M2 | C2 | 2026-03-29 22:00:00 | 2026-04-01 08:00:00 | A
        M3 | C3 | 2026-03-29 22:00:00 | 2026-03-31 08:00:00 | M
        M4 | C4 | 2026-04-01 01:00:00 | | M
        M5 | C1 | 2026-01-01 22:00:00 | 2026-01-02 22:00:00 | M
        M6 | C1 | 2026-01-03 22:00:00 | 2026-01-04 22:00:00 | A
        M7 | C1 | 2025-03-29 22:00:00 | 2025-03-30 22:00:00 | M # more than twelve months before
        
      `,
    },
    `
      child_id | kind | days | times_before
      C2 | away | 2 | 0
      C1 | missing | 1 | 1
      
    `,
  );
});
