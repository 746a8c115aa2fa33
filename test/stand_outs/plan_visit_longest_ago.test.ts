import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('four weeks are not yet long; a child never visited counts from the start', async () => {
  await expectStandOuts(
    'plan_visit_longest_ago',
    {
      'lists.list_7_child_protection': `
        child_id | start_date | end_date   | last_visit_date
        C1       | 2025-01-01 |            | 2026-03-03  # 28 days ago
        C2       | 2025-01-01 |            | 2026-03-02  # 29 days ago
        C3       | 2026-01-01 |            |             # never
        C4       | 2025-01-01 | 2026-01-01 | 2025-02-01
      `,
    },
    `
      child_id | last_visit_date | days
      C3       |                 | 89
      C2       | 2026-03-02      | 29
    `,
  );
});
