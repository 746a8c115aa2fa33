import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a care episode that continues begins on the day that the one before it ended', async () => {
  await expectFindings(
    'DQ-CLA-007',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code
        E1              | C1       | 2024-01-01 | 2024-06-01 | S                 | X1
        E2              | C1       | 2024-06-01 | 2024-07-01 | P                 | X1         # just inside: the same day
        E3              | C1       | 2024-07-02 | 2024-08-01 | L                 | X1         # breaks it: the day after
        E4              | C1       | 2024-08-03 | 2024-09-01 | S                 | X1         # breaks it: the one before promised another
        E5              | C2       | 2024-01-01 |            | S                 |            # was never ended
        E6              | C2       | 2024-06-01 | 2026-03-31 | P                 | X1         # breaks it, and there is no next
        E7              | C3       | 2024-01-01 | 2024-06-01 | S                 | E4A
        E8              | C3       | 2024-06-01 | 2026-04-01 | S                 | X1         # breaks it: care had ended; the next is not due yet
        E9              | C4       | 2024-01-01 | 2024-06-01 | S                 | E4A
        E10             | C4       | 2024-06-02 |            | S                 |            # just inside: a new period
        E11             | C5       | 2024-01-01 |            | P                 |            # the first of its child
        E2              | C6       | 2024-01-01 | 2024-06-01 | S                 | X1         # another child with the same episode id
        E12             | C6       | 2024-06-01 |            |                   |            # nobody knows why it began
        E13             | C7       |            | 2024-06-01 | P                 | E8         # no start
        E14             | C8       | 2024-01-01 |            | S                 | X1         # no end: another rule's
        E15             |          | 2024-01-01 | 2024-06-01 | S                 | X1         # no child
        E16             |          | 2024-06-03 |            | P                 |            # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | E3        | E2                 | The care episode from 02/07/2024 should begin on the day that the one before it ended, which is 01/07/2024.
      b    | C1       | E4        | E3                 | The care episode before the one from 03/08/2024 ended on 01/08/2024 because another began that day, but none did.
      c    | C1       | E4        |                    | The care episode from 03/08/2024 ended on 01/09/2024 because another began that day, but there is none.
      c    | C2       | E6        |                    | The care episode from 01/06/2024 ended on 31/03/2026 because another began that day, but there is none.
      e    | C2       | E6        | E5                 | The care episode from 01/06/2024 continues the one before it, from 01/01/2024, which has no end date.
      d    | C3       | E8        | E7                 | The care episode from 01/06/2024 begins on the day that the one before it ended, but that one says that the child left care: Returned home as part of the care planning process.
    `,
  );
});
