import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('the worker who holds the case at the as-at date, or held it last', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.involvements': `
      involvement_id | child_id | worker_id      | start_date | end_date   | role_code
      I1             | C1       | Ash, Alma      | 2025-01-01 | 2026-01-01 | allocated_worker  # before
      I2             | C1       | Birch, Bo      | 2026-01-01 |            | allocated_worker  # holds it
      I3             | C2       | Cedar, Cy      | 2025-01-01 | 2025-06-01 | allocated_worker  # closed: held it last
      I4             | C3       | Dale, Di       | 2026-04-01 |            | allocated_worker  # only from tomorrow
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.current_holders order by child_id',
    `
      child_id | worker_name
      C1       | Birch, Bo
      C2       | Cedar, Cy
    `,
  );
});
