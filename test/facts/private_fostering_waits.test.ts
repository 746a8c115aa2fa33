import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a wait runs from the notification or a visit to the next visit', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.private_fostering_arrangements': `
      arrangement_id | child_id | notification_date | start_date | end_date
      A1             | C1       | 2025-01-10        | 2024-12-01 |
      A2             | C2       |                   | 2025-06-01 | 2026-04-01     # not ended yet
      A3             | C3       | 2026-04-01        | 2026-01-01 |                # not known yet
      A1             | C1       | 2025-02-10        | 2024-12-01 |                # twice
    `,
    'canonical.private_fostering_visits': `
      visit_id | arrangement_id | child_id | visit_date
      V1       | A1             | C1       | 2025-01-10     # the same day
      V2       | A1             | C1       | 2026-01-09     # the last day of the first year
      V3       | A1             | C1       | 2026-01-10
      V4       | A1             | C1       | 2026-01-10     # with a colleague
      V5       | A1             | C9       | 2026-02-01     # another child's
      V6       | A1             | C1       | 2026-04-01     # not yet
      V7       | A1             | C1       | 2025-01-01     # before it was known
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.private_fostering_waits order by arrangement_id, from_date, is_first desc',
    `
      arrangement_id | child_id | began_on   | end_date | from_date  | is_first | is_in_first_year | next_visit_date
      A1             | C1       | 2025-01-10 |          | 2025-01-10 | true     | true             | 2025-01-10
      A1             | C1       | 2025-01-10 |          | 2025-01-10 | false    | true             | 2026-01-09
      A1             | C1       | 2025-01-10 |          | 2026-01-09 | false    | true             | 2026-01-10
      A1             | C1       | 2025-01-10 |          | 2026-01-10 | false    | false            |
      A2             | C2       | 2025-06-01 |          | 2025-06-01 | true     | true             |
    `,
  );
});
