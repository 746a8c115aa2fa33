import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a move with the same carers, and adoption by them, is no change of placement', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | placement_id | start_date | start_reason_code | end_date
      E1              | C1       | P1           | 2025-05-01 | S                 | 2025-06-01
      E2              | C1       | P2           | 2025-06-01 | T                 | 2025-07-01     # the carers moved house
      E3              | C1       | P3           | 2025-07-01 | U                 | 2025-08-01
      E4              | C1       | P4           | 2025-08-01 | P                 |
      E5              | C2       | P5           | 2025-05-01 | S                 | 2025-06-01
      E6              | C2       | P6           | 2025-07-01 | T                 |                # not straight after
      E7              | C3       | P7           | 2025-05-01 | S                 |
      E8              | C5       | PB           | 2025-05-01 | T                 |                # a sibling's move
    `,
    'canonical.placements': `
      placement_id | child_id | start_date | end_date   | placement_type_code
      P1           | C1       | 2025-05-01 | 2025-06-01 | U6
      P2           | C1       | 2025-06-01 | 2025-07-01 | U6
      P3           | C1       | 2025-07-01 | 2025-08-01 | U6
      P4           | C1       | 2025-08-01 |            | K2
      P5           | C2       | 2025-05-01 | 2025-06-01 | U6
      P6           | C2       | 2025-07-01 |            | U6
      P7           | C3       | 2025-05-01 | 2025-06-01 | U6
      P8           | C3       | 2025-06-01 |            | A5
      P9           | C4       | 2025-05-01 | 2025-06-01 | U6
      PA           | C4       | 2025-06-01 |            | A6         # adopted by others
      PC           | C6       | 2025-04-01 | 2025-05-01 | U6
      PB           | C6       | 2025-05-01 |            | U6
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.placement_counts order by child_id',
    `
      child_id | placement_count
      C1       | 2
      C2       | 2
      C3       | 1
      C4       | 2
      C6       | 2
    `,
  );
});
