import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a placement has a provider, unless it is of a kind that has none', async () => {
  await expectFindings(
    'DQ-PLC-002',
    {
      as_at: '2026-03-31',
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code | placement_type_raw | provider_code | provider_raw
        P1           | C1       | 2025-01-01 | U4                  | U4                 | PR1           | PR1     # just inside
        P2           | C1       | 2025-01-01 | U4                  | U4                 |               |         # breaks it: none
        P3           | C1       | 2025-01-01 | U4                  | U4                 |               | PR9     # breaks it: nobody knows it
        P4           | C1       | 2025-01-01 |                     | E1                 |               |         # breaks it: of no kind that has none
        P5           | C2       | 2025-01-01 | T0                  | T0                 |               |         # just inside: has none
        P6           | C2       | 2025-01-01 | Z1                  | Z1                 |               |         # just inside: has none
        P7           | C2       | 2025-01-01 | T4                  | T4                 | PR4           | PR4     # breaks it: needs none
        P8           | C2       |            | Z11                 | Z11                |               | PR9     # breaks it: needs none
        P9           | C2       | 2025-01-01 |                     |                    |               |         # no type: another rule's
        P2           | C3       | 2025-01-01 | U4                  | U4                 |               |         # another child with the same placement id
        P10          |          | 2025-01-01 | U4                  | U4                 |               |         # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P2        | The placement from 01/01/2025 has no provider.
      b    | C1       | P3        | The placement from 01/01/2025 has a provider that nobody knows: "PR9".
      a    | C1       | P4        | The placement from 01/01/2025 has no provider.
      c    | C2       | P7        | The placement from 01/01/2025 has a provider, "Private provision", although its type needs none: Temporary accommodation of seven days or less, for any other reason.
      c    | C2       | P8        | The placement from blank has a provider, "PR9", although its type needs none: Other placements, part Z11 of the former Z1.
      a    | C3       | P2        | The placement from 01/01/2025 has no provider.
      a    |          | P10       | The placement from 01/01/2025 has no provider.
    `,
  );
});
