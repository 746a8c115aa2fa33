import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child has one row on each of lists 6 to 10', async () => {
  await expectSides(
    'one_row_each',
    {
      'lists.list_6_children_in_need': `
        child_id | record_id
        C1       | R1
        C1       | R2   # a second row
                 | R3   # no child
      `,
      'lists.list_7_child_protection': `
        child_id | record_id
        C1       | P1
      `,
      'lists.list_9_care_leavers': `
        child_id | record_id
        C2       |
      `,
    },
    `
      child_id | record_id  | on_left | on_right
      C1       | list 6: R1 | true    | true
      C1       | list 6: R2 | true    | false
      C1       | list 7: P1 | true    | true
      C2       | list 9     | true    | true
               | list 6: R3 | true    | false
    `,
  );
});
