import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a missing episode has possible dates and a type', async () => {
  await expectFindings(
    'DQ-MIS-001',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2010-06-01
        C2       | 2026-02-01
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at          | ended_at            | missing_type_code | missing_type_raw
        M1                 | C1       | 2026-01-10 22:00:00 | 2026-01-10 00:00:00 | M                 | M         # just inside: the same day
        M2                 | C1       | 2026-01-10 22:00:00 | 2026-01-09 23:00:00 | M                 | M         # breaks it: ends before it begins
        M3                 | C1       | 2026-03-31 23:00:00 |                     | A                 | A         # just inside: today
        M4                 | C1       | 2026-04-01 01:00:00 |                     | M                 | M         # breaks it: tomorrow
        M5                 | C1       | 2026-03-01 01:00:00 | 2026-04-01 01:00:00 | M                 | M         # breaks it: ends tomorrow
        M6                 | C1       | 2026-03-01 01:00:00 | 2026-03-31 01:00:00 | M                 | M         # just inside: ended today
        M1                 | C2       | 2026-02-01 12:00:00 |                     | M                 | M         # breaks it: the day of birth
        M2                 | C2       | 2026-02-02 12:00:00 |                     | M                 | M         # just inside: the day after
        M7                 | C3       | 2026-02-02 12:00:00 |                     |                   |           # breaks it: no type
        M8                 | C3       | 2026-02-03 12:00:00 |                     |                   | Truanting # breaks it
                           |          |                     | 2026-04-02 01:00:00 |                   |           # breaks it three times
      `,
    },
    `
      part | child_id | record_id  | message
      c    | C1       | M2         | A missing episode ended on 09/01/2026, before it began on 10/01/2026.
      b    | C1       | M4         | A missing episode begins in the future, on 01/04/2026.
      d    | C1       | M5         | The missing episode that began on 01/03/2026 ends in the future, on 01/04/2026.
      e    | C2       | M1         | The missing episode of 01/02/2026 is not after the birth of this child.
      f    | C3       | M7         | It is not recorded whether the child was missing, or away without authorisation, on 02/02/2026.
      g    | C3       | M8         | The missing episode of 03/02/2026 is of a type that the lists do not know: "Truanting".
      a    |          | 2026-04-02 | A missing episode that ended on 02/04/2026 has no start date.
      d    |          | 2026-04-02 | The missing episode that began on blank ends in the future, on 02/04/2026.
      f    |          | 2026-04-02 | It is not recorded whether the child was missing, or away without authorisation, on blank.
    `,
  );
});
