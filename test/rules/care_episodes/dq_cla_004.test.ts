import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a care episode that ended has both a date and a reason', async () => {
  await expectFindings(
    'DQ-CLA-004',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code | end_reason_raw
        E1              | C1       | 2025-01-01 | 2025-06-01 |                 |             # breaks it: no reason
        E2              | C1       | 2025-06-01 | 2025-07-01 | X1              | X1          # just inside
        E3              | C1       | 2025-07-01 |            |                 |             # still open
        E4              | C2       | 2025-01-01 |            | E2              | Died        # breaks it: no date
        E5              | C2       | 2025-01-01 | 2025-06-01 |                 | Ran its way # a reason, if one that nobody knows
        E6              | C2       |            |            |                 | Ran its way # breaks it: no date
        E1              | C3       | 2025-01-01 | 2025-06-01 |                 |             # another child with the same episode id
        E7              |          | 2025-01-01 | 2025-06-01 |                 |             # no child
                        | C4       | 2025-01-01 | 2025-06-01 |                 |             # no id
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | E1         | The care episode from 01/01/2025 ended on 01/06/2025, but the reason is missing.
      b    | C2       | E4         | The care episode from 01/01/2025 has a reason for its end (Died), but no end date.
      b    | C2       | E6         | The care episode from blank has a reason for its end (Ran its way), but no end date.
      a    | C3       | E1         | The care episode from 01/01/2025 ended on 01/06/2025, but the reason is missing.
      a    | C4       | 2025-01-01 | The care episode from 01/01/2025 ended on 01/06/2025, but the reason is missing.
      a    |          | E7         | The care episode from 01/01/2025 ended on 01/06/2025, but the reason is missing.
    `,
  );
});
