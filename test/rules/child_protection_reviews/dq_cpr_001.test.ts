import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child protection review is held after its plan starts, before it ends, and has a date', async () => {
  await expectFindings(
    'DQ-CPR-001',
    {
      as_at: '2026-03-31',
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       | 2025-06-10 | 2026-02-10
        P1      | C2       | 2025-09-10 |              # a sibling's, with the same id
        P3      | C3       |            | 2026-02-10   # no start
        P4      | C4       | 2025-06-10 | 2026-05-10   # ends after the as-at date
      `,
      'canonical.child_protection_reviews': `
        review_id | child_id | plan_id | due_date   | review_date
        V1        | C1       | P1      |            | 2025-06-09   # breaks it: the day before
        V2        | C1       | P1      |            | 2025-06-10   # breaks it: the day the plan started
        V3        | C1       | P1      |            | 2025-06-11   # just inside: the day after
        V4        | C1       | P1      |            | 2026-02-10   # just inside: the day the plan ended
        V5        | C1       | P1      |            | 2026-02-11   # breaks it: the day after
        V6        | C1       | P1      | 2026-02-10 |              # breaks it: due on the last day
        V7        | C1       | P1      | 2026-02-11 |              # due after the plan had ended
        V2        | C2       | P1      |            | 2025-09-10   # breaks it: the sibling's plan started later
        V8        | C2       | P1      | 2026-03-31 |              # breaks it: due today
        V9        | C2       | P1      | 2026-04-01 |              # due tomorrow
        V10       | C2       | P1      |            | 2026-03-31   # just inside: today
        V11       | C2       | P1      |            | 2026-04-01   # breaks it: tomorrow
        V12       | C2       | P1      |            |              # neither held nor due
        V13       | C3       | P3      |            | 2026-02-11   # breaks it: after the end of a plan without a start
        V14       | C4       | P4      |            | 2026-03-01
        V15       |          | P4      |            | 2025-06-10   # breaks it: the child is that of the plan
        V16       | C5       | P99     | 2026-03-01 |              # breaks it: no such plan
        V17       | C5       |         |            | 2026-04-01   # breaks it: no plan
        V18       |          |         |            | 2026-04-01   # breaks it: nobody's
                  | C6       |         | 2026-03-01 |              # without an id it is known by the day it was due
      `,
    },
    `
      part | severity | child_id | record_id  | message
      a    | error    | C1       | V1         | A child protection review is dated 09/06/2025, but its plan started on 10/06/2025, and the first review comes later than that.
      a    | error    | C1       | V2         | A child protection review is dated 10/06/2025, but its plan started on 10/06/2025, and the first review comes later than that.
      b    | error    | C1       | V5         | A child protection review is dated 11/02/2026, after its plan ended on 10/02/2026.
      d    | warning  | C1       | V6         | A child protection review was due on 10/02/2026, and no date is recorded for it.
      c    | error    | C2       | V11        | A child protection review has a date in the future, 01/04/2026.
      a    | error    | C2       | V2         | A child protection review is dated 10/09/2025, but its plan started on 10/09/2025, and the first review comes later than that.
      d    | warning  | C2       | V8         | A child protection review was due on 31/03/2026, and no date is recorded for it.
      b    | error    | C3       | V13        | A child protection review is dated 11/02/2026, after its plan ended on 10/02/2026.
      a    | error    | C4       | V15        | A child protection review is dated 10/06/2025, but its plan started on 10/06/2025, and the first review comes later than that.
      d    | warning  | C5       | V16        | A child protection review was due on 01/03/2026, and no date is recorded for it.
      c    | error    | C5       | V17        | A child protection review has a date in the future, 01/04/2026.
      d    | warning  | C6       | 2026-03-01 | A child protection review was due on 01/03/2026, and no date is recorded for it.
      c    | error    |          | V18        | A child protection review has a date in the future, 01/04/2026.
    `,
  );
});
