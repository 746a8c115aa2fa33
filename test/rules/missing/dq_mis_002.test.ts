import { test } from 'vitest';
import { expectFindings } from '../support.ts';

const tables = {
  as_at: '2026-03-31',
  'canonical.missing_episodes': `
    missing_episode_id | child_id | started_at          | ended_at
    M1                 | C1       | 2026-01-10 10:00:00 | 2026-01-20 10:00:00
    M2                 | C1       | 2026-01-12 10:00:00 | 2026-01-13 10:00:00   # breaks it: within the first
    M3                 | C1       | 2026-01-19 10:00:00 | 2026-01-21 10:00:00   # breaks it: the day before the first ended
    M4                 | C1       | 2026-01-21 01:00:00 | 2026-01-22 10:00:00   # just inside: the day that one ended
    M1                 | C2       | 2026-01-10 10:00:00 |
    M2                 | C2       | 2026-01-12 10:00:00 | 2026-01-13 10:00:00   # breaks it: the first is open
    M3                 | C3       | 2026-02-28 10:00:00 |                       # breaks it: 31 days
    M3                 | C4       | 2026-03-01 10:00:00 | 2026-04-01 10:00:00   # just inside: 30, until tomorrow
    M5                 | C5       | 2026-02-28 10:00:00 | 2026-03-31 10:00:00   # just inside: ended today
    M6                 | C5       | 2026-04-01 10:00:00 |                       # tomorrow
    M7                 | C5       |                     |                       # no date
                       | C6       | 2026-01-10 10:00:00 | 2026-01-11 10:00:00
                       | C6       | 2026-01-10 10:00:00 | 2026-01-12 10:00:00   # breaks it: the same start, without ids
    M1                 |          | 2026-01-10 10:00:00 | 2026-01-20 10:00:00
    M2                 |          | 2026-01-12 10:00:00 | 2026-01-20 10:00:00   # nobody's
  `,
};

test('a child comes back before going missing again, and before long', async () => {
  await expectFindings(
    'DQ-MIS-002',
    tables,
    `
      part | severity | child_id | record_id  | related_record_ids | message
      b    | error    | C1       | M2         | M1                 | This child went missing on 12/01/2026, before the missing episode of 10/01/2026 ended on 20/01/2026.
      b    | error    | C1       | M3         | M1                 | This child went missing on 19/01/2026, before the missing episode of 10/01/2026 ended on 20/01/2026.
      a    | error    | C2       | M2         | M1                 | This child went missing on 12/01/2026, but the missing episode of 10/01/2026 is still open.
      c    | warning  | C3       | M3         |                    | This child has been missing since 28/02/2026, for 31 days.
      b    | error    | C6       | 2026-01-10 | 2026-01-10         | This child went missing on 10/01/2026, before the missing episode of 10/01/2026 ended on 11/01/2026.
    `,
  );
});

test('a council says how many days are many', async () => {
  await expectFindings(
    'DQ-MIS-002',
    {
      as_at: tables.as_at,
      settings: { rules: { 'DQ-MIS-002': { thresholds: { days: 29 } } } },
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at
        M3                 | C4       | 2026-03-01 10:00:00
      `,
    },
    `
      part | message
      c    | This child has been missing since 01/03/2026, for 30 days.
    `,
  );
});
