import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a review or visit is linked to the plan or the period of care that it was made under', async () => {
  await expectFindings(
    'DQ-LNK-005',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-01-10 | 2025-06-30
        P2      | C1       | 2025-12-01 |
        P2      | C2       | 2025-12-01 |              # a sibling on the same plan
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | due_date   | review_date
        W1        | C1       | P1      | 2025-03-01 | 2025-03-01
        W2        | C1       |         | 2025-06-30 | 2025-06-30   # breaks it: on the last day of the first plan
        W3        | C1       |         | 2025-07-01 |              # breaks it: planned for the day after
        W4        | C2       | P9      |            | 2026-01-10   # breaks it
        W5        |          |         |            |              # breaks it: no child and no date
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | plan_id | care_period_id | visit_date
        V1       | C1       | child protection | P2      |                | 2026-01-10
        V2       | C2       | child protection |         |                | 2026-01-10   # breaks it: the sibling's
        V3       | C1       | child in need    |         |                | 2026-01-10   # just inside: needs no plan
        V4       | C3       | looked after     |         | Q1             | 2026-01-10
        V5       | C3       | looked after     |         |                | 2026-01-11   # breaks it
        V5       | C4       | looked after     |         | Q9             | 2026-01-11   # breaks it
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | care_period_id | start_date
        E1              | C3       | Q1             | 2025-01-01
        E2              | C4       |                | 2025-01-01
      `,
      'canonical.care_reviews': `
        review_id | child_id | care_period_id | review_date
        W1        | C3       | Q1             | 2026-02-01
        W1        | C4       |                | 2026-02-01    # breaks it
      `,
    },
    `
      part | child_id | record_id                  | message
      a    | C1       | child protection review W2 | The child protection review of 30/06/2025 is not linked to a child protection plan. Plan P1 was in force that day.
      a    | C1       | child protection review W3 | The child protection review of 01/07/2025 is not linked to a child protection plan. No plan of this child was in force that day.
      a    | C2       | child protection review W4 | The child protection review of 10/01/2026 is not linked to a child protection plan. It names plan P9, which nobody exported.
      a    | C2       | child protection visit V2  | The child protection visit of 10/01/2026 is not linked to a child protection plan. Plan P2 was in force that day.
      b    | C3       | looked-after visit V5      | The looked-after visit of 11/01/2026 is not linked to a period of care. It names no period of care. List 8 goes by its date.
      b    | C4       | looked-after review W1     | The looked-after review of 01/02/2026 is not linked to a period of care. It names no period of care. List 8 goes by its date.
      b    | C4       | looked-after visit V5      | The looked-after visit of 11/01/2026 is not linked to a period of care. It names period Q9, which no care episode has. List 8 goes by its date.
      a    |          | child protection review W5 | The child protection review of blank is not linked to a child protection plan. No plan of this child was in force that day.
    `,
  );
});
