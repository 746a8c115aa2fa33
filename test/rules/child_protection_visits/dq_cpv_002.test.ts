import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date | end_date
    P1      | C1       | 2026-01-10 |
    P2      | C2       | 2026-01-10 |
    P3      | C3       | 2026-03-02 |              # 21 working days old
    P4      | C4       | 2026-03-03 |              # 20 working days old
    P5      | C5       | 2026-01-10 | 2026-03-31   # ended today
    P6      | C6       | 2026-01-10 | 2026-04-01   # ends tomorrow
    P7      | C7       | 2009-01-10 |              # older than the calendar of working days
    P8      |          | 2026-01-10 |              # no child
    P9      | C8       |            |              # no start
    P1      | C9       | 2026-01-10 |              # a sibling with the same plan id
    P10     | C10      | 2026-04-01 |              # has not started
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type       | plan_id | visit_date | is_seen
    V1       | C1       | child protection | P1      | 2026-03-02 | yes   # breaks it: 21 working days ago
    V2       | C1       | child protection | P1      | 2026-03-20 | no    # not seen
    V3       | C1       | child protection | P1      | 2026-03-20 |       # nobody says whether
    V4       | C1       | child in need    |         | 2026-03-20 | yes   # another kind of visit
    V5       | C1       | child protection | P1      | 2026-04-01 | yes   # tomorrow
    V6       | C2       | child protection |         | 2026-03-03 | yes   # just inside: 20 working days ago, without a plan's id
    V7       | C3       | child protection |         | 2026-03-01 | yes   # before the plan
    V8       | C9       | child protection | P1      | 2026-03-20 | yes
  `,
};

test('a child on a child protection plan is seen every 20 working days', async () => {
  await expectFindings(
    'DQ-CPV-002',
    tables,
    `
      part | child_id | record_id | message
      a    | C1       | P1        | A child on a child protection plan since 10/01/2026 was last seen on 02/03/2026, 21 working days ago.
      b    | C3       | P3        | A child on a child protection plan since 02/03/2026 has not been seen since it started, in more than 20 working days.
      b    | C6       | P6        | A child on a child protection plan since 10/01/2026 has not been seen since it started, in more than 20 working days.
      b    | C7       | P7        | A child on a child protection plan since 10/01/2009 has not been seen since it started, in more than 20 working days.
    `,
  );
});

test('a council can have its own standard', async () => {
  await expectFindings(
    'DQ-CPV-002',
    { ...tables, settings: { rules: { 'DQ-CPV-002': { thresholds: { working_days: 10 } } } } },
    `
      part | record_id | message
      a    | P1        | A child on a child protection plan since 10/01/2026 was last seen on 02/03/2026, 21 working days ago.
      a    | P2        | A child on a child protection plan since 10/01/2026 was last seen on 03/03/2026, 20 working days ago.
      b    | P3        | A child on a child protection plan since 02/03/2026 has not been seen since it started, in more than 10 working days.
      b    | P4        | A child on a child protection plan since 03/03/2026 has not been seen since it started, in more than 10 working days.
      b    | P6        | A child on a child protection plan since 10/01/2026 has not been seen since it started, in more than 10 working days.
      b    | P7        | A child on a child protection plan since 10/01/2009 has not been seen since it started, in more than 10 working days.
    `,
  );
});

test('an unborn child is seen by visiting the mother', async () => {
  await expectFindings(
    'DQ-CPV-002',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date | expected_birth_date
        C1       |            | 2026-05-01           # unborn
        C2       |            | 2026-05-01           # breaks it: nobody came
        C3       | 2026-03-20 |                      # born since the visit
        C4       | 2026-03-05 |                      # breaks it: visited since the birth, and not seen
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-01-10
        P2      | C2       | 2026-01-10
        P3      | C3       | 2026-01-10
        P4      | C4       | 2026-01-10
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | visit_date | is_seen
        V1       | C1       | child protection | 2026-03-10 | no
        V3       | C3       | child protection | 2026-03-10 |
        V4       | C4       | child protection | 2026-03-05 | no
      `,
    },
    `
      part | child_id | record_id
      b    | C2       | P2
      b    | C4       | P4
    `,
  );
});
