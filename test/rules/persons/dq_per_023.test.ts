import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a mother and her child fit together', async () => {
  await expectFindings(
    'DQ-PER-023',
    {
      'canonical.children': `
        child_id | birth_date | sex_code | is_mother
        M1       | 2005-01-01 | F        | yes
        M2       | 2005-01-01 | M        | yes         # breaks it: male
        M3       | 2005-01-01 | F        | yes         # breaks it: no child
        M4       | 2005-01-01 | F        | no          # breaks it: a child, but not recorded as a mother
        M5       | 2005-01-01 | F        |             # breaks it: nor here
        M6       | 2020-01-01 | F        | yes         # born on the day of the child
        M7       | 2009-06-01 | F        | yes         # eleven on the day
        M8       | 2009-05-31 | F        | yes         # just inside: eleven and a day
        MA       |            | F        | yes         # no birth date
        M9       | 2005-01-01 | F        | no          # no mother
        B1       | 2020-06-01 | M        | no
        B2       | 2020-06-02 | F        | no          # another day than the mother's record says
        B3       |            | F        | no
                 | 2005-01-01 | M        | yes         # no id
      `,
      'canonical.mothers': `
        mother_link_id | mother_id | child_id | child_birth_date
        K1             | M1        | B1       | 2020-06-01
        K2             | M2        | B1       |
        K4             | M4        | B9       | 2020-06-01         # a child who is not known
        K5             | M5        | B9       | 2020-06-01
        K6             | M6        | B9       | 2020-01-01         # breaks it
        K7             | M7        | B1       |                    # breaks it, by the child's own record
        K8             | M8        | B9       | 2020-06-01
        KA             | MA        | B9       | 2020-06-01
        K1             | M1        | B2       | 2020-06-01         # breaks it, and has the id of another link
        KB             | M1        | B3       | 2020-06-01         # the child has no birth date
        KC             |           | B1       | 2020-06-01         # no mother
        KD             | M1        |          | 2020-06-01         # no child
        KE             | X1        | B1       | 2020-06-01         # a mother who is not known
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      f    | warning  | B2       | K1        | M1                 | This child has another date of birth on the mother's record than on the child's own.
      a    | warning  | M2       | M2        |                    | This person is recorded as a mother and as male.
      b    | warning  | M3       | M3        |                    | This person is recorded as a mother, but no child of hers is recorded.
      c    | warning  | M4       | M4        |                    | This person has a child on record, but is not recorded as a mother.
      c    | warning  | M5       | M5        |                    | This person has a child on record, but is not recorded as a mother.
      d    | error    | M6       | K6        | B9                 | This mother was not yet born when her child, B9, was.
      e    | warning  | M7       | K7        | B1                 | This mother was 11 or younger when her child, B1, was born.
    `,
  );
});

test('a council can set how young a mother is too young', async () => {
  await expectFindings(
    'DQ-PER-023',
    {
      settings: { rules: { 'DQ-PER-023': { thresholds: { youngest: 13 } } } },
      'canonical.children': `
        child_id | birth_date | is_mother
        M1       | 2007-06-01 | yes         # breaks it: thirteen on the day
        M2       | 2007-05-31 | yes         # just inside
      `,
      'canonical.mothers': `
        mother_link_id | mother_id | child_id | child_birth_date
        K1             | M1        | B1       | 2020-06-01
        K2             | M2        | B2       | 2020-06-01
      `,
    },
    `
      part | child_id | message
      e    | M1       | This mother was 13 or younger when her child, B1, was born.
    `,
  );
});
