import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a child is seen if the visit says so; before the birth any visit will do', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.children': `
      child_id | birth_date | expected_birth_date
      C1       | 2015-01-01 |
      C2       |            | 2026-05-01
      C3       | 2026-03-10 |
    `,
    'canonical.visits': `
      visit_id | child_id | visit_type       | visit_date | is_seen
      V1       | C1       | child protection | 2026-03-02 | yes
      V2       | C1       | child protection | 2026-03-03 | no
      V3       | C1       | child in need    | 2026-03-04 |
      V4       | C2       | child protection | 2026-03-02 | no       # not born
      V5       | C3       | child protection | 2026-03-09 |          # the day before the birth
      V6       | C3       | child protection | 2026-03-10 |
      V7       | C4       | looked after     | 2026-03-02 | yes      # nobody knows when C4 was born
      V8       | C1       | child protection | 2026-04-01 | yes      # not made yet
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.seen_visits order by visit_id',
    `
      visit_id | child_id | visit_date
      V1       | C1       | 2026-03-02
      V4       | C2       | 2026-03-02
      V5       | C3       | 2026-03-09
      V7       | C4       | 2026-03-02
    `,
  );
});
