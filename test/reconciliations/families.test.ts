import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a family that list 10 names is on list 11', async () => {
  await expectSides(
    'families',
    {
      'lists.list_10_adoption': `
        child_id | family_id
        C1       | F1
        C2       | F1   # a sibling in the same family
        C3       | F2   # not on list 11
        C4       |      # not matched
      `,
      'lists.list_11_adopters': `
        adopter_id | family_id
        X1         | F1
        X2         | F1
        X3         | F3   # matched with nobody yet
        X4         |
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | F1        | true    | true
      C3       | F2        | true    | false
    `,
  );
});
