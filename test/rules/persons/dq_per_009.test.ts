import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the sex is recorded, valid, and known once the child is born', async () => {
  await expectFindings(
    'DQ-PER-009',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | legacy_id | sex_code | sex_raw | gender_code | birth_date | expected_birth_date
        C1       |           | F        | F       | F           | 2015-01-01 |
        C2       |           |          |         | M           | 2015-01-01 |                       # breaks it, but the gender is there
        C3       |           |          |         |             | 2015-01-01 |                       # breaks it
        C4       |           |          | Z       | F           | 2015-01-01 |                       # breaks it: no valid answer
        C5       |           | U        | Unborn  |             |            | 2026-06-01            # just inside: not born yet
        C6       |           | U        | U       |             | 2026-03-31 |                       # breaks it: born today
        C7       |           | U        | U       |             | 2026-04-01 |                       # just inside: born tomorrow
        C8       |           | U        | U       |             |            |                       # no dates
                 | L9        |          |         | F           | 2015-01-01 |                       # no id
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | C2        | No sex is recorded for this child. The lists show the gender instead: Male.
      a    | C3       | C3        | No sex is recorded for this child. The lists show the gender instead: blank.
      c    | C4       | C4        | The sex of this child is recorded as "Z", which is not a valid answer. The lists show the gender instead: Female.
      b    | C6       | C6        | This child is born, but the sex is still recorded as unknown.
      a    |          | L9        | No sex is recorded for this child. The lists show the gender instead: blank.
    `,
  );
});
