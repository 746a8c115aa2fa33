import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child has one birth date on all lists', async () => {
  await expectFindings(
    'DQ-REC-009',
    {
      'lists.list_1_contacts': `
        child_id | birth_date
        C1       | 2015-01-01
        C2       | 2015-01-01
        C3       |
        C4       |
                 | 2015-01-01
                 | 2016-01-01
      `,
      'lists.list_3_referrals': `
        child_id | birth_date
        C1       | 2015-01-01   # just inside: the same
        C2       | 2015-01-02   # another day
        C3       | 2015-01-01   # blank on list 1
        C4       |              # just inside: blank on both
      `,
      'lists.list_6_children_in_need': `
        child_id | birth_date
        C2       |              # and blank on a third
      `,
    },
    `
      part | severity | gate        | child_id | record_id  | message
      a    | error    | block       | C2       | birth date | The child has more than one birth date on lists 1, 3, 6.
      b    | warning  | acknowledge | C3       | birth date | The child's birth date is blank on some of lists 1, 3 and filled on others.
    `,
  );
});
