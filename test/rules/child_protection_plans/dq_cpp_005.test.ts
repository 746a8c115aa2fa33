import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child protection plan has an initial and a latest category of abuse', async () => {
  await expectFindings(
    'DQ-CPP-005',
    {
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | initial_category_code | initial_category_raw | latest_category_code | latest_category_raw
        P1      | C1       | 2026-01-10 |            | NEG                   | Neglect              | MUL                  | Multiple
        P2      | C1       | 2026-01-10 |            |                       |                      | NEG                  | Neglect               # breaks it: no initial one
        P3      | C1       | 2026-01-10 | 2026-02-10 | NEG                   | Neglect              |                      |                       # breaks it: no latest one
        P4      | C2       | 2026-01-10 |            |                       | Harm from outside    |                      | Harm from outside     # breaks both: not a category
        P2      | C3       | 2026-01-10 |            | PHY                   | PHY                  |                      |                       # a sibling with the same plan id
                | C4       | 2026-01-10 |            |                       |                      | SAB                  | SAB                   # without an id it is known by its start
        P5      |          | 2026-01-10 |            |                       |                      | EMO                  | EMO                   # no child
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | P2         | The child protection plan that started on 10/01/2026 does not say under which category of abuse it began.
      c    | C1       | P3         | The child protection plan that started on 10/01/2026 does not say under which category of abuse it is now.
      b    | C2       | P4         | The child protection plan that started on 10/01/2026 began under "Harm from outside", which is no category of abuse.
      d    | C2       | P4         | The child protection plan that started on 10/01/2026 is now under "Harm from outside", which is no category of abuse.
      c    | C3       | P2         | The child protection plan that started on 10/01/2026 does not say under which category of abuse it is now.
      a    | C4       | 2026-01-10 | The child protection plan that started on 10/01/2026 does not say under which category of abuse it began.
      a    |          | P5         | The child protection plan that started on 10/01/2026 does not say under which category of abuse it began.
    `,
  );
});
