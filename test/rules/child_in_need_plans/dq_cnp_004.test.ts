import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is on a child in need plan or on a child protection plan, with a hand-over on one day', async () => {
  await expectFindings(
    'DQ-CNP-004',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        Q1      | C1       | 2025-03-10 | 2025-09-10
        Q2      | C2       | 2025-03-10 |
        Q3      | C3       | 2025-03-10 | 2025-09-10
        Q4      | C4       | 2025-03-10 |
        Q5      | C5       | 2026-04-10 |
        Q6      | C6       | 2025-03-10 | 2025-09-10
        Q1      | C7       | 2025-03-10 | 2025-09-10
        Q8      |          | 2025-03-10 | 2025-09-10
        Q9      | C9       |            | 2025-09-10
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-01-10 | 2025-03-10   # just inside: ends on the day the other starts
        P2      | C1       | 2025-09-10 | 2025-12-10   # just inside: starts on the day the other ends
        P3      | C1       | 2025-09-09 | 2025-12-10   # breaks it: starts the day before
        P4      | C1       | 2025-01-10 | 2025-03-11   # breaks it: ends the day after
        P5      | C2       | 2025-01-10 |              # breaks it: both are open
        P6      | C2       | 2026-04-10 |              # has not started
        P7      | C3       | 2025-03-10 | 2025-09-10   # breaks it: the same dates
        P8      | C4       | 2025-01-10 | 2026-05-10   # breaks it: ends after the as-at date
        P9      | C5       | 2025-01-10 |              # the other has not started
        P10     | C6       | 2025-10-01 |              # after it
        P1      | C7       | 2025-01-10 | 2025-06-10   # breaks it: a sibling with the same plan ids
        P11     |          | 2025-03-10 | 2025-09-10   # no child
        P12     | C9       | 2025-01-10 | 2025-03-10   # the other has no start
        P13     | C6       |            | 2025-06-10   # no start
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      a    | error    | C1       | P3        | Q1                 | A child in need plan that started on 09/09/2025 and a child protection plan that started on 10/03/2025 run at the same time from 09/09/2025.
      a    | error    | C1       | P4        | Q1                 | A child in need plan that started on 10/01/2025 and a child protection plan that started on 10/03/2025 run at the same time from 10/03/2025.
      a    | error    | C2       | P5        | Q2                 | A child in need plan that started on 10/01/2025 and a child protection plan that started on 10/03/2025 run at the same time from 10/03/2025.
      a    | error    | C3       | P7        | Q3                 | A child in need plan that started on 10/03/2025 and a child protection plan that started on 10/03/2025 run at the same time from 10/03/2025.
      a    | error    | C4       | P8        | Q4                 | A child in need plan that started on 10/01/2025 and a child protection plan that started on 10/03/2025 run at the same time from 10/03/2025.
      a    | error    | C7       | P1        | Q1                 | A child in need plan that started on 10/01/2025 and a child protection plan that started on 10/03/2025 run at the same time from 10/03/2025.
    `,
  );
});

test('no child protection review falls in a child in need plan, but for the one that ended the protection plan', async () => {
  await expectFindings(
    'DQ-CNP-004',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        Q1      | C1       | 2025-01-10 | 2025-09-10
        Q1      | C2       | 2025-01-10 | 2025-08-10   # a sibling's, with the same id
        Q3      | C3       | 2024-01-10 |
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-09-10 | 2025-12-10
        P2      | C2       | 2025-09-10 |
        P3      | C4       | 2025-09-10 |
        P4      |          | 2025-09-10 |
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | review_date
        V1        | C1       | Q1      | 2025-09-10   # the plan ended at it
        V2        | C1       | Q1      | 2025-09-11   # breaks it: the day after
        V3        | C1       | Q1      | 2025-12-09   # breaks it: the last day inside
        V4        | C1       | Q1      | 2025-12-10   # just outside: the day the plan ended
        V5        | C2       | Q1      | 2025-09-10   # breaks it: the sibling's plan had ended before
        V6        | C2       | Q1      | 2026-03-31   # breaks it: today, in a plan that is open
        V7        | C2       | Q1      | 2026-04-01   # tomorrow
        V8        | C4       | Q9      | 2025-10-01   # breaks it: no such protection plan
        V9        | C4       |         |              # not held
        V10       |          | Q3      | 2025-10-01   # the child of its plan is on no child in need plan
        V11       |          | Q9      | 2025-10-01   # nobody's
        V12       | C1       |         | 2025-09-10   # just inside: of no plan, on the day on which one ended
        V13       | C1       |         | 2025-09-11   # breaks it: of no plan, the day after
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      b    | warning  | C1       | V13       | P1                 | A child protection review on 11/09/2025 falls in a child in need plan that started on 10/09/2025.
      b    | warning  | C1       | V2        | P1                 | A child protection review on 11/09/2025 falls in a child in need plan that started on 10/09/2025.
      b    | warning  | C1       | V3        | P1                 | A child protection review on 09/12/2025 falls in a child in need plan that started on 10/09/2025.
      b    | warning  | C2       | V5        | P2                 | A child protection review on 10/09/2025 falls in a child in need plan that started on 10/09/2025.
      b    | warning  | C2       | V6        | P2                 | A child protection review on 31/03/2026 falls in a child in need plan that started on 10/09/2025.
      b    | warning  | C4       | V8        | P3                 | A child protection review on 01/10/2025 falls in a child in need plan that started on 10/09/2025.
    `,
  );
});
