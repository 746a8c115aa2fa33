import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child protection visit is made while its plan runs', async () => {
  await expectFindings(
    'DQ-CPV-001',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2026-01-10 | 2026-02-10
        P1      | C2       | 2026-01-20 |              # a sibling's, with the same id
        P3      | C3       | 2026-01-10 | 2026-02-10   # stands twice, once open
        P3      | C3       | 2026-01-10 |
        P4      | C4       |            | 2026-02-10   # no start
                | C5       | 2026-01-10 | 2026-02-10   # no id
        P6      | C6       | 2026-01-10 | 2026-04-10   # ends after the as-at date
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | plan_id | visit_date
        V1       | C1       | child protection | P1      | 2026-01-09   # breaks it: the day before
        V2       | C1       | child protection | P1      | 2026-01-10   # just inside: the first day
        V3       | C1       | child protection | P1      | 2026-02-10   # just inside: the last day
        V4       | C1       | child protection | P1      | 2026-02-11   # breaks it: the day after
        V1       | C2       | child protection | P1      | 2026-01-19   # breaks it: the sibling's plan began later
        V5       | C2       | child protection | P1      | 2026-03-31   # just inside: today, in an open plan
        V6       | C3       | child protection | P3      | 2026-03-01   # inside the plan as it stands once
        V7       | C4       | child protection | P4      | 2026-02-11   # breaks it: after the end
        V8       | C5       | child protection |         | 2026-03-01   # no plan
        V9       | C5       | child protection | P99     | 2026-03-01   # no such plan
        V10      | C6       | child protection | P6      | 2026-03-01
        V11      |          | child protection | P6      | 2026-01-09   # breaks it: the child is that of the plan
        V12      | C1       | looked after     | P1      | 2026-03-01   # another kind of visit
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | warning  | C1       | V1        | The child protection visit on 09/01/2026 is outside its plan, which ran from 10/01/2026 to 10/02/2026.
      a    | warning  | C1       | V4        | The child protection visit on 11/02/2026 is outside its plan, which ran from 10/01/2026 to 10/02/2026.
      a    | warning  | C2       | V1        | The child protection visit on 19/01/2026 is outside its plan, which ran from 20/01/2026 to 31/03/2026.
      a    | warning  | C4       | V7        | The child protection visit on 11/02/2026 is outside its plan, which ran from blank to 10/02/2026.
      a    | warning  |          | V11       | The child protection visit on 09/01/2026 is outside its plan, which ran from 10/01/2026 to 31/03/2026.
    `,
  );
});

test('a child in need visit is made while a case of the child is open', async () => {
  await expectFindings(
    'DQ-CPV-001',
    {
      as_at: '2026-03-31',
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date
        R1          | C1       | 2026-01-10    | 2026-02-10
        R2          | C1       | 2026-03-10    |
        R3          |          | 2026-01-10    |
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type    | visit_date
        V1       | C1       | child in need | 2026-01-09   # breaks it: the day before
        V2       | C1       | child in need | 2026-01-10   # just inside: the first day
        V3       | C1       | child in need | 2026-02-10   # just inside: the last day
        V4       | C1       | child in need | 2026-02-11   # breaks it: between two cases
        V5       | C1       | child in need | 2026-03-31   # just inside: today, in an open case
        V1       | C2       | child in need | 2026-01-20   # breaks it: a sibling without a case
        V6       |          | child in need | 2026-01-20   # no child
      `,
    },
    `
      part | severity | child_id | record_id | message
      b    | warning  | C1       | V1        | No case was open on the day of the child in need visit on 09/01/2026.
      b    | warning  | C1       | V4        | No case was open on the day of the child in need visit on 11/02/2026.
      b    | warning  | C2       | V1        | No case was open on the day of the child in need visit on 20/01/2026.
    `,
  );
});

test('a visit has a date, and it is not in the future', async () => {
  await expectFindings(
    'DQ-CPV-001',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-01-10
      `,
      'canonical.visits': `
        visit_id | child_id | visit_type       | plan_id | visit_date
        V1       | C1       | child protection | P1      |              # breaks it: no date
        V2       | C1       | child protection | P1      | 2026-04-01   # breaks it: tomorrow
        V3       | C1       | child in need    |         |              # breaks it: no date
                 | C2       | child in need    |         | 2026-04-01   # without an id it is known by its day
        V4       |          | child in need    |         | 2026-04-01   # breaks it: no child
        V5       | C1       | looked after     |         |              # for the rules on children in care
      `,
    },
    `
      part | severity | child_id | record_id  | message
      c    | error    | C1       | V3         | The child in need visit V3 has no date.
      c    | error    | C1       | V1         | The child protection visit V1 has no date.
      d    | error    | C1       | V2         | A child protection visit has a date in the future, 01/04/2026.
      d    | error    | C2       | 2026-04-01 | A child in need visit has a date in the future, 01/04/2026.
      d    | error    |          | V4         | A child in need visit has a date in the future, 01/04/2026.
    `,
  );
});
