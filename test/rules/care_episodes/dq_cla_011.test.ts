import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the date of entering care is the day on which the current period of care began', async () => {
  await expectFindings(
    'DQ-CLA-011',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | entered_care_date
        E1              | C1       | 2020-01-01 | 2021-01-01 | S                 | 2019-01-01   # an earlier period
        E2              | C1       | 2024-01-01 | 2024-06-01 | S                 | 2024-01-01   # just inside
        E3              | C1       | 2024-06-01 |            | L                 | 2024-01-01
        E4              | C2       | 2024-01-01 | 2024-06-01 | S                 |              # breaks it: missing
        E5              | C2       | 2024-06-01 |            | L                 | 2024-01-01
        E6              | C3       | 2024-01-01 | 2024-06-01 | S                 | 2024-01-02   # breaks it: the day after
        E7              | C3       | 2024-06-01 |            | L                 | 2024-01-01
        E8              | C4       | 2024-01-01 | 2024-06-01 | P                 | 2023-01-01   # the start is not in the export
        E9              | C4       | 2024-06-01 |            | L                 | 2023-01-01
        E10             | C5       | 2024-01-01 | 2024-06-01 | P                 | 2023-01-01   # breaks it: they do not agree
        E11             | C5       | 2024-06-01 |            | L                 | 2023-02-01
        E12             | C6       | 2024-01-01 | 2026-03-31 | S                 |              # care has ended
        E4              | C7       | 2024-02-01 | 2026-04-01 | S                 | 2024-01-01   # breaks it: care has not ended yet; the same episode id
        E13             | C8       |            |            | S                 |              # no start
        E14             |          | 2024-01-01 |            | S                 |              # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C2       | E4        | The date of entering care is missing from episodes of the current period of care (1 of 2).
      b    | C3       | E6        | The date of entering care is given as 01/01/2024, 02/01/2024, but the current period of care began on 01/01/2024.
      c    | C5       | E10       | The episodes of the current period of care do not agree on the date of entering care: 01/01/2023, 01/02/2023.
      b    | C7       | E4        | The date of entering care is given as 01/01/2024, but the current period of care began on 01/02/2024.
    `,
  );
});
