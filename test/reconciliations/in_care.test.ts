import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child in care stands on lists 8 and 6', async () => {
  await expectSides(
    'in_care',
    {
      'lists.list_8_children_in_care': `
        child_id | record_id | end_date
        C1       | E1        |
        C2       | E2        |              # another status on list 6
        C3       | E3        | 2026-03-01   # ended
                 | E4        |
      `,
      'lists.list_6_children_in_need': `
        child_id | record_id | close_date | case_status
        C1       | R1        |            | a) Looked after child
        C2       | R2        |            | b) Child Protection plan
        C5       | R5        |            | a) Looked after child   # not on list 8
        C6       | R6        | 2026-03-01 | a) Looked after child   # closed
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | E1        | true    | true
      C2       | E2        | true    | false
      C5       | R5        | false   | true
    `,
  );
});
