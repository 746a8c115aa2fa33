import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the reasons for the start and end of a care episode are ones that somebody knows', async () => {
  await expectFindings(
    'DQ-CLA-005',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | start_reason_raw | end_reason_code | end_reason_raw
        E1              | C1       | 2025-01-01 | S                 | S                |                 |         # still open
        E2              | C1       | 2025-02-01 | L                 | L                | X1              | X1
        E3              | C1       | 2025-03-01 |                   |                  | X1              | X1      # breaks it: none
        E4              | C2       | 2025-04-01 |                   | Q                |                 |         # breaks it
        E5              | C2       |            | S                 | S                |                 | E99     # breaks it
        E6              | C2       | 2025-06-01 |                   |                  |                 | E99     # breaks it twice
        E4              | C3       | 2025-04-01 |                   | Q                |                 |         # another child with the same episode id
        E7              |          | 2025-04-01 |                   | Q                |                 |         # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | E3        | The care episode from 01/03/2025 has no reason for its start.
      b    | C2       | E4        | The care episode from 01/04/2025 has a reason for its start that nobody knows: "Q".
      c    | C2       | E5        | The care episode from blank has a reason for its end that nobody knows: "E99".
      a    | C2       | E6        | The care episode from 01/06/2025 has no reason for its start.
      c    | C2       | E6        | The care episode from 01/06/2025 has a reason for its end that nobody knows: "E99".
      b    | C3       | E4        | The care episode from 01/04/2025 has a reason for its start that nobody knows: "Q".
      b    |          | E7        | The care episode from 01/04/2025 has a reason for its start that nobody knows: "Q".
    `,
  );
});
