import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an open care episode and an open placement lead to each other', async () => {
  await expectFindings(
    'DQ-LNK-006',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date
        E1              | C1       | L1           | 2026-01-10 |
        E2              | C2       |              | 2026-01-10 |              # breaks it
        E2              | C3       | L9           | 2026-01-11 | 2026-04-01   # breaks it: ends tomorrow
        E3              | C4       |              | 2026-01-10 | 2026-03-31   # just inside: ended today
        E4              | C5       |              | 2026-04-01 |              # begins tomorrow
        E5              | C5       |              |            |              # no start date
        E6              |          | L9           | 2026-01-12 |              # breaks it: nobody's
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date
        L1           | C1       | 2026-01-10 |
        L1           | C6       | 2026-01-10 |              # breaks it: only a sibling's episode is linked to it
        L2           | C6       | 2026-01-11 | 2026-03-31   # just inside: ended today
                     | C6       | 2026-01-12 | 2026-04-01   # breaks it: ends tomorrow
        L4           |          | 2026-01-10 |              # nobody's
      `,
    },
    `
      part | child_id | record_id  | table_or_list           | message
      a    | C2       | E2         | canonical.care_episodes | The care episode that began on 10/01/2026 is open, but its placement (blank) is not among the placements.
      a    | C3       | E2         | canonical.care_episodes | The care episode that began on 11/01/2026 is open, but its placement (L9) is not among the placements.
      b    | C6       | 2026-01-12 | canonical.placements    | The placement that began on 12/01/2026 is open, but no care episode of this child is linked to it.
      b    | C6       | L1         | canonical.placements    | The placement that began on 10/01/2026 is open, but no care episode of this child is linked to it.
      a    |          | E6         | canonical.care_episodes | The care episode that began on 12/01/2026 is open, but its placement (L9) is not among the placements.
    `,
  );
});
