import { test } from 'vitest';
import { list7ChildProtection } from '../../../schemas/lists/annex_a/list_7_child_protection.ts';
import { databaseWith, expectList } from '../../support.ts';

const visited = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date
    P1      | C1       | 2025-06-01 |
    P1      | C2       | 2025-06-01 | 2026-01-15     # a sibling on the same plan
    P3      | C3       | 2025-06-01 |
    P4      | C4       | 2025-06-01 |
    P5      | C5       | 2025-06-01 |
    P6      | C6       | 2025-06-01 |
  `,
  'canonical.visits': `
    visit_id | child_id | plan_id | visit_date | visit_type       | is_seen | is_seen_alone
    V1       | C1       |         | 2026-03-01 | child protection | yes     | yes            # no plan id, but on the plan's days
    V2       | C1       | P1      | 2026-04-01 | child protection | yes     | no             # not yet
    V3       | C1       |         | 2026-03-20 | child in need    | yes     | no             # not a statutory visit
    V4       | C2       | P1      | 2026-01-15 | child protection |         |                # the day on which the plan ended
    V5       | C2       | P1      | 2026-01-16 | child protection | yes     | yes            # the day after
    V6       | C3       | P3      | 2025-06-01 | child protection | yes     | unknown        # the plan's first day
    V7       | C3       | P3      | 2026-02-01 | child protection | no      | no             # not seen
    V8       | C4       | P4      | 2025-05-31 | child protection | yes     | yes            # before the plan
    V9       | C5       | P5      | 2026-02-01 | child protection | yes     | yes
    V10      | C5       | P5      | 2026-02-01 | child protection | yes     | no             # the same day: the later id
    V12      | C6       |         | 2026-02-01 | child protection | yes     | yes
    V11      | C6       | P6      | 2026-02-01 | child protection | yes     | not_applicable # the same day: it names the plan
  `,
} as const;

test('the last statutory visit is the last protection visit on the days of the plan, seen alone or not as it says', async () => {
  await expectList(
    await databaseWith(visited),
    list7ChildProtection,
    `
      child_id | last_visit_date | seen_alone
      C1       | 2026-03-01      | a) Yes
      C2       | 2026-01-15      |
      C3       | 2025-06-01      | c) Unknown
      C4       |                 |
      C5       | 2026-02-01      | b) No
      C6       | 2026-02-01      |
    `,
  );
});

test('a council may count every visit, seen or not', async () => {
  await expectList(
    await databaseWith({ ...visited, settings: { readings: { visits_counted: 'all' } } }),
    list7ChildProtection,
    `
      child_id | last_visit_date | seen_alone
      C1       | 2026-03-01      | a) Yes
      C2       | 2026-01-15      |
      C3       | 2026-02-01      | b) No
      C4       |                 |
      C5       | 2026-02-01      | b) No
      C6       | 2026-02-01      |
    `,
  );
});

test('the latest review is the last one held on the days of the plan', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date | end_date
      P1      | C1       | 2025-06-01 |
      P1      | C2       | 2025-06-01 | 2026-01-15
      P3      | C3       | 2025-06-01 |
      P4      | C4       | 2025-06-01 |
      P5      | C5       | 2025-06-01 |
    `,
    'canonical.child_protection_reviews': `
      review_id | child_id | plan_id | due_date   | review_date
      R1        | C1       | P1      |            | 2026-03-31
      R2        | C1       | P1      |            | 2026-04-01     # not yet held
      R3        | C2       | P1      |            | 2026-01-15     # the review that ended the plan
      R4        | C2       | P1      |            | 2026-01-16
      R5        | C3       | P3      |            | 2025-05-31     # before the plan
      R6        | C3       | P3      | 2026-03-01 |                # due and not held
      R7        |          | P4      |            | 2025-08-20     # names the plan only
      R8        | C5       |         |            | 2025-08-21     # names the child only
    `,
  });

  await expectList(
    db,
    list7ChildProtection,
    `
      child_id | last_review_date
      C1       | 2026-03-31
      C2       | 2026-01-15
      C3       |
      C4       | 2025-08-20
      C5       | 2025-08-21
    `,
  );
});
