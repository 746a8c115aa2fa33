import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child in care goes missing from care, and is found before the care or the placement ends', async () => {
  await expectFindings(
    'DQ-MIS-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code
        E1              | C1       | 2025-01-01 | 2025-06-30 | E8
        E2              | C2       | 2025-01-01 |            |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date
        L1           | C2       | 2025-01-01 | 2026-02-01
        L2           | C2       | 2026-02-01 | 2026-04-01   # ends tomorrow
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id | started_at          | ended_at
        M1                 | C1       | 2025-01-01 01:00:00 | 2025-01-02 01:00:00   # just inside: the first day of care
        M2                 | C1       | 2024-12-31 23:00:00 | 2025-01-02 01:00:00   # breaks it: the day before
        M3                 | C1       | 2025-06-30 23:00:00 | 2025-07-02 01:00:00   # just inside: the last day of care
        M4                 | C1       | 2025-07-01 01:00:00 | 2025-07-02 01:00:00   # breaks it: the day after
        M5                 | C1       | 2025-05-01 01:00:00 |                       # breaks it: the care ended
        M6                 | C1       | 2025-05-02 01:00:00 | 2026-03-31 01:00:00   # just inside: back today
        M1                 | C2       | 2026-01-01 01:00:00 |                       # breaks it: the placement ended
        M2                 | C2       | 2026-03-01 01:00:00 | 2026-04-02 01:00:00   # just inside: still placed today
        M3                 | C2       | 2026-04-01 01:00:00 |                       # tomorrow
        M4                 | C2       |                     |                       # no date
        M1                 | C3       | 2026-03-02 01:00:00 |                       # missing from home
                           |          | 2026-03-02 01:00:00 |                       # nobody's
      `,
    },
    `
      part | severity | child_id | record_id | message
      a    | warning  | C1       | M2        | This child went missing on 31/12/2024, which is in none of the periods in which they were in care.
      b    | warning  | C1       | M5        | This child is still missing since 01/05/2025, but the period of care ended on 30/06/2025.
      a    | warning  | C1       | M4        | This child went missing on 01/07/2025, which is in none of the periods in which they were in care.
      d    | warning  | C2       | M1        | This child is still missing since 01/01/2026, but the placement from which they went ended on 01/02/2026.
      c    | info     | C3       | M1        | This child went missing on 02/03/2026 and was never in care, so the episode is not on list 8.
    `,
  );
});
