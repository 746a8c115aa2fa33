import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is either born or unborn', async () => {
  await expectFindings(
    'DQ-PER-005',
    {
      'canonical.children': `
        child_id | legacy_id | birth_date | expected_birth_date | sex_code | is_birth_date_estimated
        C1       |           | 2015-01-01 |                     | F        |
        C2       |           | 2026-01-02 | 2026-01-01          | F        |                            # breaks it
        C3       |           |            | 2026-06-01          | U        |                            # just inside: unborn, sex unknown
        C4       |           |            | 2026-06-01          |          |                            # unborn, sex missing
        C5       |           |            | 2026-06-01          | M        |                            # breaks it
        C6       |           |            | 2015-06-01          | M        | yes                        # born, and the birth date an estimate
        C7       |           |            |                     | M        |                            # no dates
                 | L8        | 2026-01-02 | 2026-01-01          | F        |                            # no id
                 | L9        |            | 2026-06-01          | F        |                            # no id either
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | C2        | This child has a date of birth, and an expected date of birth is still recorded beside it.
      b    | C5       | C5        | This child is recorded as unborn, and yet as male.
      a    |          | L8        | This child has a date of birth, and an expected date of birth is still recorded beside it.
      b    |          | L9        | This child is recorded as unborn, and yet as female.
    `,
  );
});
