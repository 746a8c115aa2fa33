import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child in need plan starts, ends after it starts, and neither is in the future', async () => {
  await expectFindings(
    'DQ-CNP-001',
    {
      as_at: '2026-03-31',
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        P1      | C1       |            | 2026-02-01   # breaks it: no start
        P2      | C1       | 2026-02-02 | 2026-02-02   # worth knowing: no time at all
        P3      | C1       | 2026-02-02 | 2026-02-03   # just inside: one day
        P4      | C1       | 2026-02-02 | 2026-02-01   # breaks it: ends the day before
        P5      | C2       | 2026-04-01 |              # breaks it: starts tomorrow
        P6      | C2       | 2026-03-31 |              # just inside: starts today, and is still open
        P7      | C2       | 2026-03-01 | 2026-04-01   # breaks it: ends tomorrow
        P8      | C2       | 2026-03-01 | 2026-03-31   # just inside: ends today
        P9      | C3       |            |              # breaks it: no dates
        P1      | C4       |            |              # a sibling with the same plan id
                | C5       | 2026-02-02 | 2026-02-01   # without an id it is known by its start
        P10     |          | 2026-02-02 | 2026-02-01   # breaks it: no child
      `,
    },
    `
      part | severity | gate  | child_id | record_id  | message
      a    | error    | block | C1       | P1         | Child in need plan P1 has no start date.
      b    | info     | none  | C1       | P2         | A child in need plan starts and ends on one day, 02/02/2026.
      d    | error    | block | C1       | P4         | A child in need plan ended on 01/02/2026, before it started on 02/02/2026.
      c    | error    | block | C2       | P5         | A child in need plan has a start date in the future, 01/04/2026.
      e    | error    | block | C2       | P7         | A child in need plan has an end date in the future, 01/04/2026.
      a    | error    | block | C3       | P9         | Child in need plan P9 has no start date.
      a    | error    | block | C4       | P1         | Child in need plan P1 has no start date.
      d    | error    | block | C5       | 2026-02-02 | A child in need plan ended on 01/02/2026, before it started on 02/02/2026.
      d    | error    | block |          | P10        | A child in need plan ended on 01/02/2026, before it started on 02/02/2026.
    `,
  );
});
