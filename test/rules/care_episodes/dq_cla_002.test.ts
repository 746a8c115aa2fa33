import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a care episode begins when the one before it has ended, whichever of the earlier ones ends last', async () => {
  await expectFindings(
    'DQ-CLA-002',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date
        E1              | C1       | 2025-01-01 | 2025-06-01
        E2              | C1       | 2025-06-01 | 2025-07-01   # just inside: handed over on the day
        E3              | C1       | 2025-06-30 |              # breaks it: the day before the end
        E4              | C2       | 2025-01-01 | 2025-12-31   # swallows the next two
        E5              | C2       | 2025-02-01 | 2025-03-01   # breaks it
        E6              | C2       | 2025-03-01 | 2025-04-01   # breaks it, although it follows on from E5
        E7              | C3       | 2025-01-01 |              # still open
        E8              | C3       | 2025-05-01 | 2025-06-01   # breaks it
        E9              | C3       | 2026-03-31 |              # just inside: today
        E10             | C4       | 2025-01-01 | 2025-06-01
        E11             | C4       | 2025-01-01 | 2025-06-01   # breaks it: the same again
        E10             | C5       | 2025-03-01 | 2025-06-01   # another child with the same episode id
        E12             | C6       |            | 2025-06-01   # no start
        E13             | C6       | 2025-03-01 | 2025-06-01
        E14             |          | 2025-01-01 | 2025-06-01   # no child
        E15             |          | 2025-03-01 | 2025-06-01   # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | E3        | E2                 | The care episode from 30/06/2025 begins before an earlier one, from 01/06/2025, ends on 01/07/2025.
      a    | C2       | E5        | E4                 | The care episode from 01/02/2025 begins before an earlier one, from 01/01/2025, ends on 31/12/2025.
      a    | C2       | E6        | E4                 | The care episode from 01/03/2025 begins before an earlier one, from 01/01/2025, ends on 31/12/2025.
      b    | C3       | E8        | E7                 | The care episode from 01/05/2025 begins while an earlier one, from 01/01/2025, is still open.
      a    | C4       | E11       | E10                | The care episode from 01/01/2025 begins before an earlier one, from 01/01/2025, ends on 01/06/2025.
    `,
  );
});
