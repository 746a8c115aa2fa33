import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child on a plan and not in care stands on lists 7 and 6', async () => {
  await expectSides(
    'plans',
    {
      'lists.list_7_child_protection': `
        child_id | record_id | end_date
        C1       | P1        |
        C2       | P2        |              # another status on list 6
        C3       | P3        | 2026-03-01   # ended
        C4       | P4        |              # in care too
                 | P5        |
      `,
      'lists.list_6_children_in_need': `
        child_id | record_id | close_date | case_status
        C1       | R1        |            | b) Child Protection plan
        C2       | R2        |            | c) Child in need plan
        C4       | R4        |            | a) Looked after child
        C6       | R6        |            | b) Child Protection plan   # no plan
        C7       | R7        | 2026-03-01 | b) Child Protection plan   # closed
      `,
      'lists.list_8_children_in_care': `
        child_id | end_date
        C4       |
        C1       | 2025-12-01
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | P1        | true    | true
      C2       | P2        | true    | false
      C6       | R6        | false   | true
    `,
  );
});
