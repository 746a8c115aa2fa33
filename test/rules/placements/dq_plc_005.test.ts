import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child has one open placement while in care and none afterwards', async () => {
  await expectFindings(
    'DQ-PLC-005',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code
        E1              | C1       | 2024-01-01 |            |             # just inside
        E2              | C2       | 2024-01-01 | 2026-03-31 | E4A         # left care today
        E3              | C3       | 2024-01-01 | 2026-04-01 | E4A         # leaves care tomorrow
        E4              | C4       | 2024-01-01 |            |             # breaks it: the placement ended today
        E5              | C5       | 2024-01-01 |            |             # just inside: short breaks by agreement
        E6              | C6       | 2024-01-01 | 2026-03-31 | X1          # care goes on
        E7              | C7       | 2024-01-01 |            |             # breaks it: two at once
        E1              | C8       | 2024-01-01 |            |             # breaks it: the ids are another child's
        E8              | C9       |            |            |             # no start
        E9              |          | 2024-01-01 |            |             # no child
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2024-01-01 |            | U4
        P1b          | C1       | 2026-03-01 |            | T1          # just inside: in hospital
        P2           | C2       | 2024-01-01 |            | U4          # breaks it
        P3           | C3       | 2024-01-01 |            | U4
        P4           | C4       | 2024-01-01 | 2026-03-31 | U4
        P6           | C6       | 2024-01-01 |            | U4
        P7           | C7       | 2024-01-01 |            | U4
        P8           | C7       | 2025-01-01 | 2026-04-01 | K2
        P9           |          | 2025-01-01 |            | K2          # no child
        P10          |          | 2025-02-01 |            | K2          # no child
        P11          | C10      |            |            | K2          # no start
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        L1              | C5       | V4          | 2024-01-01
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C2       | P2        | E2                 | The placement from 01/01/2024 is still open, but the child left care on 31/03/2026.
      b    | C4       | E4        |                    | The care episode from 01/01/2024 is open, but the child has no open placement.
      c    | C7       | P8        | P7                 | 2 placements are open at once, the last from 01/01/2025.
      b    | C8       | E1        |                    | The care episode from 01/01/2024 is open, but the child has no open placement.
    `,
  );
});
