import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('placements follow one another from day to day, in any period of care', async () => {
  await expectFindings(
    'DQ-PLC-004',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code
        E1              | C1       | 2024-01-01 | 2025-01-01 | S                 | E4A
        E2              | C1       | 2025-02-01 |            | S                 |
        E3              | C4       | 2024-01-01 |            | S                 |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2024-01-01 | 2024-06-01 | U4
        P2           | C1       | 2024-06-01 | 2024-07-01 | U6     # just inside: the same day
        P3           | C1       | 2024-07-02 | 2025-01-01 | U6     # breaks it: a gap of a day
        P4           | C1       | 2025-02-01 |            | U6     # just inside: the child was not in care between
        P5           | C2       | 2024-01-01 | 2024-06-01 | U4
        P6           | C2       | 2024-05-31 |            | U6     # breaks it: a day too early; still open
        P7           | C2       | 2025-01-01 |            | T1     # just inside: a hospital stay
        P8           | C2       | 2026-03-31 |            | U4     # just inside: begins today
        P9           | C3       |            | 2024-06-01 | U4     # breaks it: no start
        P10          | C3       | 2026-04-01 |            | U4     # breaks it: starts tomorrow
        P11          | C3       | 2024-02-01 | 2024-01-31 | U4     # breaks it: ends before it starts
        P12          | C3       | 2024-01-01 | 2026-04-01 | U4     # breaks it: ends tomorrow
        P13          | C4       | 2024-01-01 | 2024-06-01 | U4     # swallows the next two
        P14          | C4       | 2024-02-01 | 2024-03-01 | U4     # breaks it
        P15          | C4       | 2024-03-01 | 2024-04-01 | U4     # breaks it
        P16          | C4       | 2024-06-01 |            | U4     # just inside: follows the one that ends last
        P1           | C5       | 2024-05-01 |            | U4     # another child with the same placement id
        P17          |          | 2024-01-01 | 2024-06-01 | U4     # no child
        P18          |          | 2024-02-01 | 2024-06-01 | U4     # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      c    | C1       | P3        | P2                 | The placement from 02/07/2024 begins after a gap: the one before it ended on 01/07/2024, and the child was in care in between.
      b    | C2       | P6        | P5                 | The placement from 31/05/2024 begins before an earlier one ends (from 01/01/2024, end 01/06/2024).
      a    | C3       | P10       |                    | The dates of a placement cannot be right: it starts in the future (start 01/04/2026, end blank).
      a    | C3       | P11       |                    | The dates of a placement cannot be right: it ends before it starts (start 01/02/2024, end 31/01/2024).
      a    | C3       | P12       |                    | The dates of a placement cannot be right: it ends in the future (start 01/01/2024, end 01/04/2026).
      a    | C3       | P9        |                    | The dates of a placement cannot be right: it has no start date (start blank, end 01/06/2024).
      b    | C4       | P14       | P13                | The placement from 01/02/2024 begins before an earlier one ends (from 01/01/2024, end 01/06/2024).
      b    | C4       | P15       | P13                | The placement from 01/03/2024 begins before an earlier one ends (from 01/01/2024, end 01/06/2024).
    `,
  );
});
