import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an id has letters and figures only, and not too many', async () => {
  await expectFindings(
    'DQ-PER-003',
    {
      'canonical.children': `
        child_id
        12345678901234567890     # just inside: as long as can be
        123456789012345678901    # breaks it: one more
        AB12                     # letters are fine
        AB-12                    # a dash
        AB_12                    # an underscore
        AB/12                    # breaks it
        AB 12                    # breaks it
        AB-/12                   # a dash and worse: once
        -                        # only a dash
      `,
    },
    `
      part | child_id              | message
      b    | -                     | This child's id has a dash or an underscore in it, which the children in need census refuses.
      a    | 123456789012345678901 | This child's id has more than 20 characters, or characters other than letters and figures.
      a    | AB 12                 | This child's id has more than 20 characters, or characters other than letters and figures.
      a    | AB-/12                | This child's id has more than 20 characters, or characters other than letters and figures.
      b    | AB-12                 | This child's id has a dash or an underscore in it, which the children in need census refuses.
      a    | AB/12                 | This child's id has more than 20 characters, or characters other than letters and figures.
      b    | AB_12                 | This child's id has a dash or an underscore in it, which the children in need census refuses.
    `,
  );
});

test('a council can allow longer ids, and a record without an id is not looked at', async () => {
  await expectFindings(
    'DQ-PER-003',
    {
      settings: { rules: { 'DQ-PER-003': { thresholds: { longest: 4 } } } },
      'canonical.children': `
        child_id | legacy_id
        AB12     |             # just inside
        AB123    |             # breaks it
                 | L/1         # no id
      `,
    },
    `
      part | child_id | record_id | message
      a    | AB123    | AB123     | This child's id has more than 4 characters, or characters other than letters and figures.
    `,
  );
});
