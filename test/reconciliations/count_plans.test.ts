import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child on a plan by the records is open on list 7', async () => {
  await expectSides(
    'count_plans',
    {
      'lists.list_7_child_protection': `
        child_id | record_id | end_date
        C1       | P1        |
        C2       | P2        |              # ended in the records
        C3       | P3        | 2026-03-01
                 | P4        |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | end_date   | is_for_other_authority
        P1      | C1       | 2026-02-01 | 2026-04-01 |
        P2      | C2       | 2026-02-01 | 2026-03-31 |
        P5      | C5       | 2026-02-01 |            |         # not on list 7
        P6      | C6       | 2026-02-01 |            | yes     # another authority's
        P7      | C7       | 2026-04-01 |            |         # has not begun
        P8      |          | 2026-02-01 |            |
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | P1        | true    | true
      C2       | P2        | true    | false
      C5       | P5        | false   | true
    `,
  );
});
