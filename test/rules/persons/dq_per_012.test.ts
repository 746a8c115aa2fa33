import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a death is after the birth and not in the future', async () => {
  await expectFindings(
    'DQ-PER-012',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | legacy_id | birth_date | expected_birth_date | death_date
        C1       |           | 2015-01-10 |                     | 2015-01-09   # breaks it: the day before
        C2       |           | 2015-01-10 |                     | 2015-01-10   # just inside: died on the day
        C3       |           | 2015-01-10 |                     | 2026-03-31   # just inside: died today
        C4       |           | 2015-01-10 |                     | 2026-04-01   # breaks it: tomorrow
        C5       |           |            |                     | 2025-01-01   # breaks it: no birth
        C6       |           |            | 2025-01-20          | 2025-01-01   # stillborn
        C7       |           | 2026-06-01 |                     | 2026-05-01   # both: once, as before the birth
        C8       |           | 2015-01-10 |                     |              # alive
                 | L9        | 2015-01-10 |                     | 2015-01-09   # no id
      `,
    },
    `
      part | severity | gate        | child_id | record_id | message
      a    | error    | block       | C1       | C1        | The date of death, 09/01/2015, is before the date of birth.
      b    | error    | block       | C4       | C4        | The date of death, 01/04/2026, is in the future.
      c    | warning  | acknowledge | C5       | C5        | There is a date of death, 01/01/2025, but neither a date of birth nor an expected one.
      a    | error    | block       | C7       | C7        | The date of death, 01/05/2026, is before the date of birth.
      a    | error    | block       |          | L9        | The date of death, 09/01/2015, is before the date of birth.
    `,
  );
});
