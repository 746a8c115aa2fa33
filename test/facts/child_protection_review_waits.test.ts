import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const inOrder =
  'select {columns} from facts.child_protection_review_waits order by plan_id, child_id, waiting_from';

test('waits run from the start of a plan to its first review, from review to review, and from the last on', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-01-06 | 2025-12-01
      P2      | C1       | 2026-01-05 |
    `,
    'canonical.child_protection_reviews': `
      review_id | child_id | plan_id | review_date
      V1        | C1       | P1      | 2025-01-06     # the day the plan started
      V2        | C1       |         | 2025-04-01     # by its day
      V3        | C1       | P2      | 2025-09-01     # in the first plan, whatever it says
      V4        | C1       | P1      | 2025-12-01     # the day the plan ended
      V5        | C1       |         | 2025-12-15     # between the plans
      V6        | C1       | P2      | 2026-03-31
      V7        | C1       | P2      | 2026-03-31     # the same day
      V8        | C1       | P2      | 2026-04-01     # not held yet
      V9        | C1       | P2      |
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      plan_id | is_first | waiting_from | review_date | review_id
      P1      | true     | 2025-01-06   | 2025-04-01  | V2
      P1      | false    | 2025-04-01   | 2025-09-01  | V3
      P1      | false    | 2025-09-01   | 2025-12-01  | V4
      P1      | false    | 2025-12-01   |             |
      P2      | true     | 2026-01-05   | 2026-03-31  | V6
      P2      | false    | 2026-03-31   |             |
    `,
  );
});

test('a review that names no child is one of each child of its plan, and one that names neither is nobody’s', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2026-01-05
      P1      | C2       | 2026-01-05
      P2      |          | 2026-01-05
    `,
    'canonical.child_protection_reviews': `
      review_id | child_id | plan_id | review_date
      V1        |          | P1      | 2026-03-02
      V2        |          |         | 2026-03-03
    `,
  });
  await expectRows(
    db,
    inOrder,
    `
      plan_id | child_id | waiting_from | review_date
      P1      | C1       | 2026-01-05   | 2026-03-02
      P1      | C1       | 2026-03-02   |
      P1      | C2       | 2026-01-05   | 2026-03-02
      P1      | C2       | 2026-03-02   |
      P2      |          | 2026-01-05   |
    `,
  );
});
