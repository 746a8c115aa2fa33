import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child waiting to be adopted is in care', async () => {
  await expectSides(
    'adoption',
    {
      'lists.list_10_adoption': `
        child_id | record_id | adoption_order_date | reversed_date
        C1       | D1        |                     |
        C2       | D2        |                     |              # care has ended
        C3       | D3        | 2026-01-10          |              # adopted
        C4       | D4        |                     | 2026-01-10   # plan changed
                 | D5        |                     |
      `,
      'lists.list_8_children_in_care': `
        child_id | end_date
        C1       |
        C2       | 2026-03-01
                 |
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | D1        | true    | true
      C2       | D2        | true    | false
    `,
  );
});
