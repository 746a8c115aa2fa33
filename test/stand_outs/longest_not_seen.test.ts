import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('six weeks are not yet long; a child never seen counts from the start', async () => {
  await expectStandOuts(
    'longest_not_seen',
    {
      'lists.list_6_children_in_need': `
        child_id | start_date | close_date | last_seen_date
        C1       | 2025-01-01 |            | 2026-02-17  # 42 days ago
        C2       | 2025-01-01 |            | 2026-02-16  # 43 days ago
        C3       | 2026-01-01 |            |             # never
        C4       | 2026-03-20 |            |             # new
        C5       | 2025-01-01 | 2026-01-01 | 2025-02-01
        C6       |            |            |
      `,
    },
    `
      child_id | last_seen_date | days
      C3       |                | 89
      C2       | 2026-02-16     | 43
    `,
  );
});
