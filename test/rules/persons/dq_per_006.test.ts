import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('nobody is born after the as-at date', async () => {
  await expectFindings(
    'DQ-PER-006',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | legacy_id | birth_date | expected_birth_date
        C1       |           | 2026-03-31 |                       # just inside: born today
        C2       |           | 2026-04-01 |                       # breaks it: tomorrow
        C3       |           |            | 2026-04-01            # not born yet
        C4       |           | 2026-05-01 | 2026-05-01            # breaks it
                 | L5        | 2027-01-01 |                       # breaks it, and has no id
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | C2        | This child's date of birth is after the date that the lists are made for.
      a    | C4       | C4        | This child's date of birth is after the date that the lists are made for.
      a    |          | L5        | This child's date of birth is after the date that the lists are made for.
    `,
  );
});
