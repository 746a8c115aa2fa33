import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the first review of a child protection plan is held within 91 days', async () => {
  await expectFindings(
    'DQ-CPR-002',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-12-29 |              # breaks it: 92 days old, no review
        P2      | C2       | 2025-12-30 |              # just inside: 91 days old
        P3      | C3       | 2025-10-01 |              # breaks it: the review was a day late
        P4      | C4       | 2025-10-01 |              # just inside: it was on the last day
        P5      | C5       | 2025-01-01 | 2026-03-31   # ended today
        P6      | C6       | 2025-12-01 | 2026-04-01   # breaks it: ends tomorrow
        P1      | C7       | 2025-12-01 |              # a sibling with the same plan id, and a review
        P7      | C8       |            |              # no start
        P8      |          | 2025-12-01 |              # breaks it: no child, so only the plan can lead to reviews
        P9      | C9       | 2025-12-01 |              # the review names the plan and not the child
                | C10      | 2025-12-01 |              # breaks it: no ids
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | review_date
        V1        | C1       | P1      | 2025-12-29   # the day the plan started is no review
        V2        | C1       | P1      | 2026-04-01   # tomorrow
        V3        | C1       | P1      |              # not held
        V4        | C3       | P3      | 2026-01-01   # 92 days
        V5        | C4       |         | 2025-12-31   # 91 days, without the plan's id
        V6        | C7       | P1      | 2026-02-01
        V7        |          | P9      | 2026-02-01
        V8        |          |         | 2026-02-01
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | P1         | No review is recorded for the child protection plan that started on 29/12/2025; the first was due by 30/03/2026.
      a    | C10      | 2025-12-01 | No review is recorded for the child protection plan that started on 01/12/2025; the first was due by 02/03/2026.
      b    | C3       | V4         | The first review of the child protection plan that started on 01/10/2025 was held on 01/01/2026; it was due by 31/12/2025.
      a    | C6       | P6         | No review is recorded for the child protection plan that started on 01/12/2025; the first was due by 02/03/2026.
      a    |          | P8         | No review is recorded for the child protection plan that started on 01/12/2025; the first was due by 02/03/2026.
    `,
  );
});

const longPlans = {
  as_at: '2026-03-31',
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date
    P1      | C1       | 2024-10-01
    P2      | C2       | 2025-06-29
    P3      | C3       | 2025-06-29
  `,
  'canonical.child_protection_reviews': `
    review_id | child_id | plan_id | review_date
    V1        | C1       | P1      | 2024-12-31
    V2        | C1       | P1      | 2025-07-02   # just inside: 183 days
    V3        | C1       | P1      | 2026-01-02   # breaks it: 184 days
    V4        | C2       | P2      | 2025-09-28   # breaks it: 184 days ago
    V5        | C3       | P3      | 2025-09-20
    V6        | C3       | P3      | 2025-09-29   # just inside: 183 days ago
  `,
};

test('later reviews of a child protection plan are no more than 183 days apart', async () => {
  await expectFindings(
    'DQ-CPR-002',
    longPlans,
    `
      part | child_id | record_id | message
      c    | C1       | V3        | A child protection review was held on 02/01/2026; it was due by 01/01/2026, as the one before was on 02/07/2025.
      d    | C2       | P2        | The latest review of the child protection plan that started on 29/06/2025 was on 28/09/2025; the next was due by 30/03/2026.
    `,
  );
});

test('a council can have its own standard', async () => {
  await expectFindings(
    'DQ-CPR-002',
    {
      ...longPlans,
      settings: { rules: { 'DQ-CPR-002': { thresholds: { first_days: 90, later_days: 184 } } } },
    },
    `
      part | record_id | message
      b    | V1        | The first review of the child protection plan that started on 01/10/2024 was held on 31/12/2024; it was due by 30/12/2024.
      b    | V4        | The first review of the child protection plan that started on 29/06/2025 was held on 28/09/2025; it was due by 27/09/2025.
    `,
  );
});

test('a plan held for another authority is reviewed there', async () => {
  await expectFindings(
    'DQ-CPR-002',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | is_for_other_authority
        P1      | C1       | 2025-12-01 | yes
        P2      | C2       | 2025-12-01 | no    # breaks it
        P3      | C3       | 2025-12-01 |       # breaks it: nobody says whose it is
      `,
    },
    `
      part | child_id | record_id
      a    | C2       | P2
      a    | C3       | P3
    `,
  );
});
