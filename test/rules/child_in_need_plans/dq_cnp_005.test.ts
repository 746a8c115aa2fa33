import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const plans = `
  plan_id | child_id | start_date | end_date
  P1      | C1       | 2026-01-10 |
  P2      | C2       | 2026-01-10 |
  P3      | C3       | 2026-03-02 |              # 29 days old
  P4      | C4       | 2026-03-03 |              # 28 days old
  P5      | C5       | 2026-01-10 | 2026-03-31   # ended today
  P6      | C6       | 2026-01-10 | 2026-04-01   # ends tomorrow
  P7      | C7       | 2026-02-10 |              # of two open plans the older speaks
  P8      | C7       | 2026-01-10 |
  P9      |          | 2026-01-10 |              # no child
  P10     | C8       |            |              # no start
  P1      | C9       | 2026-01-10 |              # a sibling with the same plan id
`;

test('a child on a child in need plan is seen every 28 days, on whichever visit', async () => {
  await expectFindings(
    'DQ-CNP-005',
    {
      as_at: '2026-03-31',
      'canonical.child_in_need_plans': plans,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen
        V1       | C1       | child in need    | 2026-03-02 | yes   # breaks it: 29 days ago
        V2       | C1       | child in need    | 2026-03-20 | no    # not seen
        V3       | C1       | child in need    | 2026-03-21 |       # nobody says whether
        V4       | C1       | child in need    | 2026-04-01 | yes   # tomorrow
        V5       | C2       | child protection | 2026-03-03 | yes   # just inside: 28 days ago
        V6       | C9       | looked after     | 2026-03-20 | yes
        V7       |          | child in need    | 2026-03-20 | yes
        V8       | C7       | child in need    |            | yes
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P1        | A child on a child in need plan since 10/01/2026 was last seen on 02/03/2026, more than 28 days ago.
      b    | C3       | P3        | A child on a child in need plan since 02/03/2026 has no visit at which the child was seen.
      b    | C6       | P6        | A child on a child in need plan since 10/01/2026 has no visit at which the child was seen.
      b    | C7       | P8        | A child on a child in need plan since 10/01/2026 has no visit at which the child was seen.
    `,
  );
});

test('a council can have its own standard', async () => {
  await expectFindings(
    'DQ-CNP-005',
    {
      as_at: '2026-03-31',
      settings: { rules: { 'DQ-CNP-005': { thresholds: { days: 42 } } } },
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-02-16   # 43 days old
        P2      | C2       | 2026-02-17   # 42 days old
        P3      | C3       | 2026-01-10
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type    | visit_date | is_seen
        V1       | C3       | child in need | 2026-02-17 | yes   # 42 days ago
      `,
    },
    `
      part | record_id | message
      b    | P1        | A child on a child in need plan since 16/02/2026 has no visit at which the child was seen.
    `,
  );
});

test('an unborn child is seen by visiting the mother', async () => {
  await expectFindings(
    'DQ-CNP-005',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       |            | 2026-05-01           # unborn
        C2       |            | 2026-05-01           # breaks it: nobody came
        C3       | 2026-03-20 |                      # born since the visit
        C4       | 2026-03-05 |                      # breaks it: visited since the birth, and not seen
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-01-10
        P2      | C2       | 2026-01-10
        P3      | C3       | 2026-01-10
        P4      | C4       | 2026-01-10
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type    | visit_date | is_seen
        V1       | C1       | child in need | 2026-03-10 | no
        V3       | C3       | child in need | 2026-03-10 |
        V4       | C4       | child in need | 2026-03-05 | no
      `,
    },
    `
      part | child_id | record_id
      b    | C2       | P2
      b    | C4       | P4
    `,
  );
});
