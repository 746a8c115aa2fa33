import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a child with an open assessment is open on list 6', async () => {
  await expectSides(
    'assessed',
    {
      'lists.list_4_assessments': `
        child_id | record_id | start_date | authorisation_date
        C1       | A1        | 2026-03-01 |
        C1       | A2        | 2026-03-10 |              # a second one: one child
        C2       | A3        | 2026-03-01 |              # not on list 6
        C3       | A4        | 2026-03-01 |              # closed on list 6
        C4       | A5        | 2026-03-01 | 2026-03-20   # authorised
                 | A6        | 2026-03-01 |
      `,
      'lists.list_6_children_in_need': `
        child_id | close_date
        C1       |
        C3       | 2026-03-20
                 |
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | A2        | true    | true
      C2       | A3        | true    | false
      C3       | A4        | true    | false
    `,
  );
});
