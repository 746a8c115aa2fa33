import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a core group belongs to the plan of its day, and to each child of its plan where it names none', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-01-06 | 2025-06-02
      P2      | C1       | 2026-01-05 |
      P3      | C2       | 2026-01-05 |
      P3      | C3       | 2026-01-05 |
    `,
    'canonical.core_groups': `
      core_group_id | child_id | plan_id | core_group_date
      G1            | C1       |         | 2025-01-05     # before the plan
      G2            | C1       |         | 2025-01-06
      G3            | C1       | P2      | 2025-06-02     # the day the first plan ended
      G4            | C1       | P2      | 2026-03-31
      G5            | C1       | P2      | 2026-03-31     # the same day
      G6            | C1       | P2      | 2026-04-01     # not held yet
      G7            |          | P3      | 2026-02-02
      G8            |          |         | 2026-02-02
    `,
  });
  await expectRows(
    db,
    `select {columns} from facts.core_groups_of_plans as groups
     inner join facts.child_protection_plans as plans on groups.plan_number = plans.plan_number
     order by child_id, core_group_date`,
    `
      child_id | plan_id | core_group_date
      C1       | P1      | 2025-01-06
      C1       | P1      | 2025-06-02
      C1       | P2      | 2026-03-31
      C2       | P3      | 2026-02-02
      C3       | P3      | 2026-02-02
    `,
  );
});
