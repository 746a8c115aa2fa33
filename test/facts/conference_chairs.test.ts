import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('chairs are told from the day they began, of two of one day the one who goes on', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.involvements': `
      involvement_id | child_id | worker_id | role_code        | start_date | end_date
      I1             | C1       | W1        | conference_chair | 2025-01-06 | 2025-06-02
      I2             | C1       | W2        | conference_chair | 2025-06-02 | 2025-06-09
      I3             | C1       | W3        | conference_chair | 2025-06-02 | 2026-04-01
      I4             | C1       | W1        | allocated_worker | 2025-01-06 |
      I5             |          | W1        | conference_chair | 2025-01-06 |
      I6             | C2       | W1        | conference_chair | 2026-04-01 |
    `,
    'canonical.professionals': `
      worker_id | worker_name
      W1        | Ash, Robin
      W3        | Elm, Sam
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.conference_chairs order by child_id, start_date',
    `
      child_id | start_date | end_date   | conference_chair
      C1       | 2025-01-06 | 2025-06-02 | Ash, Robin
      C1       | 2025-06-02 |            | Elm, Sam
    `,
  );
});
