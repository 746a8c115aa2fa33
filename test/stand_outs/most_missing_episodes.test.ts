import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('three episodes stand out, two do not', async () => {
  await expectStandOuts(
    'most_missing_episodes',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date   | missing_count
        C1       | 2025-01-01 |            | 2
        C2       | 2025-01-01 |            | 3
        C3       | 2025-01-01 | 2026-01-01 | 9
        C4       | 2025-01-01 |            |
      `,
    },
    `
      child_id | row_number | episodes
      C2       | 2          | 3
    `,
  );
});
