import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('a visit in two exports is one visit, and its most statutory record speaks for it', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.visits': `
      visit_id | child_id | visit_date | visit_type       | plan_id | is_seen | is_seen_alone | source_line
      V1       | C1       | 2026-03-01 | child in need    |         | no      | no            | 2
      V1       | C1       | 2026-03-01 | child protection | P1      | yes     | yes           | 9
      V2       | C1       | 2026-03-02 | child protection | P1      | yes     | no            | 3
      V2       | C1       | 2026-03-02 | looked after     |         | yes     | yes           | 4
      V3       | C1       | 2026-03-03 | child in need    |         | yes     | yes           | 5
      V3       | C1       | 2026-03-03 | child protection |         |         |               | 6    # says less than its copy
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.visits order by visit_date',
    `
      visit_id | visit_type       | is_looked_after_visit | is_child_protection_visit | plan_id | is_seen | is_seen_alone
      V1       | child protection | false                 | true                      | P1      | yes     | yes
      V2       | looked after     | true                  | true                      | P1      | yes     | yes
      V3       | child protection | false                 | true                      |         | yes     | yes
    `,
  );
});

test('a visit to two children, on two days, or without an id stays as many visits as it is rows', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.visits': `
      visit_id | child_id | visit_date | visit_type    | is_seen | source_file | source_line
      V1       | C1       | 2026-03-01 | child in need | yes     | visits.csv  | 2
      V1       | C2       | 2026-03-01 | child in need | no      | visits.csv  | 3      # a sibling, seen on the same visit or not
      V1       | C1       | 2026-03-08 | child in need | yes     | visits.csv  | 4      # the id was used again
               | C3       | 2026-03-01 | child in need | no      | visits.csv  | 5
               | C3       | 2026-03-01 | child in need | yes     | visits.csv  | 6
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.visits order by child_id, visit_date, is_seen',
    `
      visit_id | child_id | visit_date | is_seen
      V1       | C1       | 2026-03-01 | yes
      V1       | C1       | 2026-03-08 | yes
      V1       | C2       | 2026-03-01 | no
               | C3       | 2026-03-01 | no
               | C3       | 2026-03-01 | yes
    `,
  );
});

test('visits after the as-at date, without a date or without a child do not count', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.visits': `
      visit_id | child_id | visit_date | visit_type
      V1       | C1       | 2026-03-31 | looked after
      V2       | C1       | 2026-04-01 | looked after
      V3       | C1       |            | looked after
      V4       |          | 2026-03-01 | looked after
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.visits',
    `
    visit_id
    V1
  `,
  );
});

test('a protection visit that names only the plan is a visit to each child on that plan', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.child_protection_plans': `
      plan_id | child_id | start_date
      P1      | C1       | 2026-01-01
      P1      | C2       | 2026-01-01
      P2      | C3       | 2026-01-01
    `,
    'canonical.visits': `
      visit_id | child_id | visit_date | visit_type       | plan_id
      V1       |          | 2026-03-01 | child protection | P1
      V2       | C3       | 2026-03-01 | child protection | P1        # a named child goes before the plan
      V3       |          | 2026-03-01 | child protection | P9
    `,
  });

  await expectRows(
    db,
    'select {columns} from facts.visits order by child_id',
    `
      visit_id | child_id
      V1       | C1
      V1       | C2
      V2       | C3
    `,
  );
});
