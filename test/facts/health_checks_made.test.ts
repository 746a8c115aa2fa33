import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a check counts if it was completed, or if nothing is said of it, and once a day', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.health_checks': `
      health_check_id | child_id | check_type_code | check_date | status_code | status_raw
      H1              | C1       | health          | 2026-03-31 | completed   | Done
      H2              | C1       | health          | 2026-03-31 | completed   | Done        # again
      H3              | C1       | dental          | 2026-03-01 |             |             # nothing said
      H4              | C2       | health          | 2026-03-01 | refused     | Refused
      H5              | C2       | health          | 2026-03-02 | planned     | Booked
      H6              | C2       | health          | 2026-03-03 |             | Perhaps     # not understood
      H7              | C3       | health          | 2026-04-01 | completed   | Done        # after the as-at date
      H8              | C3       | health          |            | completed   | Done
      H9              |          | health          | 2026-03-01 | completed   | Done
      HA              | C3       |                 | 2026-03-01 | completed   | Done        # of no known kind
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.health_checks_made order by child_id, check_type_code',
    `
      child_id | check_type_code | check_date
      C1       | dental          | 2026-03-01
      C1       | health          | 2026-03-31
    `,
  );
});
