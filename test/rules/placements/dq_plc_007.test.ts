import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a temporary placement is short, and the child returns from it', async () => {
  await expectFindings(
    'DQ-PLC-007',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | start_reason_code | end_reason_code
        E1              | C4       | 2025-01-01 | 2025-06-01 | S                 | E4A
        E2              | C5       | 2025-01-01 |            | S                 |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | postcode
        P1           | C1       | 2025-01-01 | 2025-02-12 | T1                  |           # just inside: 42 days
        P2           | C1       | 2025-03-01 | 2025-04-13 | T1                  |           # breaks it: 43
        P3           | C1       | 2025-05-01 | 2025-05-22 | T3                  |           # just inside: 21 days
        P4           | C1       | 2025-06-01 | 2025-06-23 | T3                  |           # breaks it: 22
        P5           | C1       | 2026-03-23 |            | T4                  |           # breaks it: 8 days to today, still open
        P6           | C2       | 2026-03-24 | 2026-04-09 | T4                  |           # just inside: 7 days to today
        P7           | C2       | 2020-01-01 | 2021-01-01 | T0                  |           # no limit
        P8           | C3       | 2025-01-01 | 2025-02-01 | U4                  | AB1 1AB
        P9           | C3       | 2025-02-01 | 2025-02-08 | T2                  | ZE1 1ZE
        P10          | C3       | 2025-02-08 | 2025-03-01 | U4                  | ab11ab    # just inside: came back
        P11          | C3       | 2025-03-01 | 2025-03-08 | T2                  | ZE1 1ZE   # one temporary placement after another
        P12          | C3       | 2025-03-08 | 2025-03-12 | T4                  | ZE1 1ZE   # breaks it: to another carer
        P13          | C3       | 2025-03-12 | 2025-05-01 | U4                  | AB1 2AB
        P14          | C3       | 2025-04-01 | 2025-04-08 | T2                  | ZE1 1ZE   # just inside: within the other
        P15          | C3       | 2025-05-01 | 2025-05-08 | T2                  | ZE1 1ZE   # breaks it: to another type
        P16          | C3       | 2025-05-08 |            | K2                  | AB1 2AB
        P17          | C4       | 2025-01-01 | 2025-01-05 | T4                  |           # breaks it: the first
        P18          | C4       | 2025-01-05 | 2025-05-30 | U4                  |
        P19          | C4       | 2025-05-30 | 2025-06-01 | T2                  |           # breaks it: the last
        P20          | C5       | 2025-01-01 |            | U4                  |           # just inside
        P21          | C5       | 2025-01-01 | 2025-01-05 | T4                  |
        P2           | C6       | 2025-03-01 | 2025-03-02 | T1                  |           # another child with the same placement id
        P22          |          | 2025-03-01 | 2025-06-02 | T1                  |           # no child
        P23          | C6       |            | 2025-06-02 | T1                  |           # no start
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P2        | The temporary placement from 01/03/2025 has lasted 43 days; the most for its kind is 42: Temporary periods in hospital.
      a    | C1       | P4        | The temporary placement from 01/06/2025 has lasted 22 days; the most for its kind is 21: Temporary accommodation whilst normal foster carer(s) is/are on holiday.
      a    | C1       | P5        | The temporary placement from 23/03/2026 has lasted 8 days; the most for its kind is 7: Temporary accommodation of seven days or less, for any other reason.
      d    | C3       | P12       | After the temporary placement from 08/03/2025 to 12/03/2025 the child did not return to the placement before it.
      d    | C3       | P15       | After the temporary placement from 01/05/2025 to 08/05/2025 the child did not return to the placement before it.
      b    | C4       | P17       | A period of care begins with the temporary placement from 01/01/2025.
      c    | C4       | P19       | A period of care ended in the temporary placement from 30/05/2025.
    `,
  );
});
