import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('the record with the latest date in it speaks for a young person', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_leavers': `
      care_leaver_id | child_id | latest_contact_date | pathway_plan_review_date
      L1             | C1       | 2025-01-10          |
      L2             | C1       | 2025-02-10          | 2025-01-01
      L3             | C1       |                     | 2025-02-09
      L4             | C2       |                     |              # the only one, without a date
      L5             | C3       | 2026-04-10          |              # after the as-at date
      L6             | C3       | 2026-03-31          |
      L9             | C4       | 2026-01-01          |
      L10            | C4       | 2026-01-01          |              # of two on one day, the higher number
      L11            |          | 2026-01-01          |              # names nobody
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.latest_care_leaver_records order by child_id',
    `
      child_id | care_leaver_id
      C1       | L2
      C2       | L4
      C3       | L6
      C4       | L10
    `,
  );
});
