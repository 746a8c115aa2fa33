import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('six months are not yet long; a child in care for over a month has had a review', async () => {
  await expectStandOuts(
    'review_longest_ago',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date   | latest_review_date
        C1       | 2024-01-01 |            | 2025-09-30  # six months ago
        C2       | 2024-01-01 |            | 2025-09-29
        C3       | 2026-02-28 |            |             # a month ago
        C4       | 2026-02-27 |            |
        C5       | 2024-01-01 | 2026-01-01 | 2025-01-01
      `,
    },
    `
      child_id | latest_review_date | days
      C2       | 2025-09-29         | 183
      C4       |                    | 32
    `,
  );
});
