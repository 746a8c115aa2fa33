import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the category of need stays the same within a period of care, and is one that somebody knows', async () => {
  await expectFindings(
    'DQ-CLA-010',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code | primary_need_code | primary_need_raw
        E1              | C1       | 2024-01-01 | 2024-06-01 | X1              | N1                | N1
        E2              | C1       | 2024-06-01 | 2024-07-01 | X1              | N1                | N1    # just inside
        E3              | C1       | 2024-07-01 | 2024-08-01 | E4A             | N3                | N3    # breaks it
        E4              | C1       | 2024-08-01 |            |                 | N4                | N4    # just inside: care had ended; still open
        E5              | C2       | 2024-01-01 | 2024-06-01 | X1              | N1                | N1
        E6              | C2       | 2024-06-02 |            |                 | N3                | N3    # does not follow on
        E7              | C3       | 2024-01-01 | 2024-06-01 | X1              |                   |       # breaks it
        E8              | C3       | 2024-06-01 |            |                 |                   | N9    # breaks it
        E2              | C4       | 2024-01-01 |            |                 |                   |       # another child with the same episode id
        E9              |          |            | 2024-06-01 | X1              | N1                | N1    # no child
        E10             |          | 2024-06-01 |            |                 | N2                | N2    # no child
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | E3        | E2                 | The category of need changes from "Abuse or neglect" to "Parental illness or disability" on 01/07/2024, within one period of care.
      b    | C3       | E7        |                    | The care episode from 01/01/2024 has no category of need.
      c    | C3       | E8        |                    | The care episode from 01/06/2024 has a category of need that nobody knows: "N9".
      b    | C4       | E2        |                    | The care episode from 01/01/2024 has no category of need.
    `,
  );
});
