import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an age counts from the birthday itself', async () => {
  await expectFindings(
    'DQ-AXA-005',
    {
      as_at: '2026-03-31',
      'lists.list_6_children_in_need': `
        child_id | birth_date | age | record_id
        C1       | 2016-03-31 | 10  | R1   # just inside: ten today
        C2       | 2016-04-01 | 10  | R2   # ten tomorrow
        C3       | 2016-03-31 | 9   | R2   # a sibling; nine yesterday
        C4       | 2026-06-01 | -1  | R4   # unborn
        C5       |            |     | R5   # nothing known
        C6       |            | 4   | R6   # by which birth date?
        C7       | 2016-03-31 |     |      # blank, and known; no id
        C8       | 2016-02-29 | 10  | R8
      `,
    },
    `
      part | child_id | record_id | own_lists | message
      a    | C2       | R2        | 6         | On list 6 the child is 10 years old, and by the birth date 9.
      a    | C3       | R2        | 6         | On list 6 the child is 9 years old, and by the birth date 10.
      a    | C6       | R6        | 6         | On list 6 the child is 4 years old, and by the birth date blank.
      a    | C7       | C7        | 6         | On list 6 the child is blank years old, and by the birth date 10.
    `,
  );
});
