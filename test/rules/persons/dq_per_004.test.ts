import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a person has a birth date or an expected one', async () => {
  await expectFindings(
    'DQ-PER-004',
    {
      'canonical.children': `
        child_id | legacy_id | birth_date | expected_birth_date
        C1       |           | 2015-01-01 |
        C2       |           |            | 2026-06-01            # just inside: not born yet
        C3       |           |            |                       # breaks it
        C4       | L4        |            |                       # breaks it
                 | L5        |            |                       # breaks it, and has no id
      `,
    },
    `
      part | child_id | record_id | message
      a    | C3       | C3        | This child has neither a date of birth nor an expected date of birth, so the age is blank in every list.
      a    | C4       | C4        | This child has neither a date of birth nor an expected date of birth, so the age is blank in every list.
      a    |          | L5        | This child has neither a date of birth nor an expected date of birth, so the age is blank in every list.
    `,
  );
});
