import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a placement has a type that was in use when it began, in capitals', async () => {
  await expectFindings(
    'DQ-PLC-001',
    {
      as_at: '2026-03-31',
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | placement_type_raw
        P1           | C1       | 2025-01-01 |            | U4                  | U4      # just inside, and still open
        P2           | C1       | 2025-01-01 |            |                     |         # breaks it: none
        P3           | C1       | 2025-01-01 |            |                     | U9      # breaks it: nobody knows it
        P4           | C1       | 2025-01-01 |            | DQ                  | DQ      # breaks it: marked for correction
        P5           | C2       | 2023-10-28 | 2024-01-01 | P2                  | P2      # just inside: the last day
        P6           | C2       | 2023-10-29 | 2024-01-01 | P2                  | P2      # breaks it
        P7           | C2       | 2025-03-31 |            | H5                  | H5      # just inside: the last day
        P8           | C2       | 2025-04-01 |            | H5                  | H5      # breaks it
        P9           | C2       | 2025-04-01 |            | Z1                  | Z1      # breaks it
        P10          | C2       |            |            | H5                  | H5      # no start
        P11          | C3       | 2025-04-01 |            | K3                  | k3      # breaks it: lower case
        P12          | C3       | 2025-04-01 |            | K3                  | Supported accommodation
        P2           | C4       | 2025-01-01 |            |                     |         # another child with the same placement id
        P13          |          | 2025-01-01 |            |                     |         # no child
                     | C5       | 2025-01-01 |            |                     |         # no id
      `,
    },
    `
      part | child_id | record_id  | message
      a    | C1       | P2         | The placement from 01/01/2025 has no type.
      b    | C1       | P3         | The placement from 01/01/2025 has a type that nobody knows: "U9".
      b    | C1       | P4         | The placement from 01/01/2025 has a type that nobody knows: "DQ".
      c    | C2       | P6         | The placement from 29/10/2023 has a type that went out of use on 29/10/2023: Independent living.
      c    | C2       | P8         | The placement from 01/04/2025 has a type that went out of use on 01/04/2025: Semi-independent living accommodation not subject to children's homes regulations.
      c    | C2       | P9         | The placement from 01/04/2025 has a type that went out of use on 01/04/2025: Other placements (listed on a schedule sent to DfE).
      d    | C3       | P11        | The type of the placement from 01/04/2025 is written as "k3" instead of "K3".
      a    | C4       | P2         | The placement from 01/01/2025 has no type.
      a    | C5       | 2025-01-01 | The placement from 01/01/2025 has no type.
      a    |          | P13        | The placement from 01/01/2025 has no type.
    `,
  );
});
