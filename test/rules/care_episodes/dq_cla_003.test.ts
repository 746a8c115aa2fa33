import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('every care episode but the latest has an end date and a reason, and one at most is open', async () => {
  await expectFindings(
    'DQ-CLA-003',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code | end_reason_raw
        E1              | C1       | 2025-01-01 |            |                 |        # breaks it: two are open
        E2              | C1       | 2025-06-01 |            |                 |        # just inside: the latest
        E3              | C2       | 2025-01-01 | 2025-06-01 |                 |        # breaks it: no reason
        E4              | C2       | 2025-06-01 | 2025-07-01 |                 | ???    # just inside: another rule's
        E5              | C2       | 2025-07-01 | 2025-08-01 |                 |        # the latest
        E6              | C3       | 2025-01-01 |            | X1              | X1     # breaks it: no date
        E7              | C3       | 2025-06-01 | 2025-07-01 | E8              | E8
        E8              | C4       | 2025-01-01 |            |                 |
        E9              | C4       | 2026-04-01 |            |                 |        # has not begun yet
        E1              | C5       | 2025-01-01 |            |                 |        # another child with the same episode id
        E10             | C6       |            |            |                 |        # no start
        E11             | C6       | 2025-01-01 |            |                 |
        E12             |          | 2025-01-01 |            |                 |        # no child
        E13             |          | 2025-06-01 |            |                 |        # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | E1        |                    | The care episode from 01/01/2025 lacks an end date and a reason, although a later one began on 01/06/2025.
      b    | C1       | E2        | E1                 | 2 care episodes are open at once, the first from 01/01/2025 and the last from 01/06/2025.
      a    | C2       | E3        |                    | The care episode from 01/01/2025 lacks a reason for its end, although a later one began on 01/07/2025.
      a    | C3       | E6        |                    | The care episode from 01/01/2025 lacks an end date, although a later one began on 01/06/2025.
    `,
  );
});
