import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('a child in care for over a year has had one within a year', async () => {
  await expectStandOuts(
    'health_assessment_longest_ago',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date   | latest_health_assessment_date
        C1       | 2024-01-01 |            | 2025-03-31  # a year ago
        C2       | 2024-01-01 |            | 2025-03-30
        C3       | 2025-03-31 |            |             # in care for a year today
        C4       | 2025-03-30 |            |
        C5       | 2020-01-01 | 2026-01-01 |
      `,
    },
    `
      child_id | latest_health_assessment_date
      C2       | 2025-03-30
      C4       |
    `,
  );
});
