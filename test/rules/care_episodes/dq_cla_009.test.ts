import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is adopted from a placement for adoption', async () => {
  await expectFindings(
    'DQ-CLA-009',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | placement_id | start_date | end_date   | end_reason_code
        E1              | C1       | P1           | 2024-01-01 | 2025-01-01 | E11        # just inside
        E2              | C2       | P2           | 2024-01-01 | 2025-01-01 | E12        # breaks it
        E3              | C3       |              | 2024-01-01 | 2025-01-01 | E12        # names no placement: the last counts
        E4              | C4       | P1           | 2024-01-01 | 2025-01-01 | E12        # breaks it: the placement is another child's
        E5              | C5       | P5           | 2024-01-01 | 2025-01-01 | E12        # breaks it: nobody knows the type
        E6              | C6       | P6           | 2024-01-01 | 2025-01-01 | E4A        # not adopted
        E7              | C7       | P7           | 2024-01-01 |            |            # still open
        E8              | C8       |              |            |            | E12        # no dates
        E9              |          |              | 2024-01-01 | 2025-01-01 | E12        # no child
        E2              | C9       | P9           | 2024-01-01 | 2025-01-01 | E12        # another child with the same episode id
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | placement_type_raw
        P0           | C1       | 2024-06-01 | 2025-01-01 | U4                  | U4
        P1           | C1       | 2024-01-01 | 2025-01-01 | A3                  | A3
        P2           | C2       | 2024-01-01 | 2025-01-01 | K2                  | K2
        P3           | C3       | 2023-01-01 | 2024-01-01 | U4                  | U4
        P4           | C3       | 2024-01-01 | 2025-01-01 | A6                  | A6
        P4b          | C3       | 2025-01-02 |            | U4                  | U4   # after the adoption
        P5           | C5       | 2024-01-01 | 2025-01-01 |                     | A9
        P6           | C6       | 2024-01-01 | 2025-01-01 | U4                  | U4
        P7           | C7       | 2024-01-01 |            | U4                  | U4
        P9           | C9       | 2024-01-01 | 2025-01-01 | A4                  | A4
        P10          |          | 2024-01-01 | 2025-01-01 | A4                  | A4
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C2       | E2        | P2                 | The child was adopted on 01/01/2025, but the last placement was not for adoption: Children's homes subject to Children's Homes Regulations.
      b    | C4       | E4        |                    | The child was adopted on 01/01/2025, but no placement is recorded.
      a    | C5       | E5        | P5                 | The child was adopted on 01/01/2025, but the last placement was not for adoption: A9.
    `,
  );
});
