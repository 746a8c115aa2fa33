import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a placement has a whole postcode, a plausible distance and an address of its own', async () => {
  await expectFindings(
    'DQ-PLC-009',
    {
      as_at: '2026-03-31',
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date
        L1              | C3       | V4          | 2024-01-01
        L2              | C6       | V3          | 2025-01-01
      `,
      'canonical.addresses': `
        address_id | child_id | address_type      | start_date | end_date   | postcode
        A1         | C4       | Home              | 2020-01-01 | 2025-01-01 | AB1 1AB
        A2         | C4       | Home              | 2025-01-01 |            | AB1 2AB
        A3         | C4       | Placement address | 2025-01-01 |            | AB1 3AB
        A4         |          | Home              | 2020-01-01 |            | AB1 1AB
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | postcode    | distance_miles
        P1           | C1       | 2025-01-01 |            | U4                  | sw1a  1aa   | 350      # just inside
        P2           | C1       | 2025-01-01 |            | U4                  | M11AA       | 999.9    # just inside: not known
        P3           | C1       | 2025-01-01 |            | U4                  | AB1         | 0        # breaks it: half of one
        P4           | C1       | 2025-01-01 |            | U4                  | ZZ1 1ZZ     |          # breaks it: stands for none
        P5           | C1       | 2025-01-01 |            | U4                  | nopostcode  | 350.1    # breaks it twice
        P6           | C2       | 2025-01-01 | 2026-04-01 | U4                  |             |          # breaks it: missing, still open
        P7           | C2       | 2025-01-01 | 2026-03-31 | U4                  |             | -1       # no longer open; breaks it otherwise
        P8           | C3       | 2025-01-01 |            | U4                  |             |          # just inside: short breaks by agreement
        P15          | C6       | 2025-01-01 |            | U4                  |             |          # just inside: short breaks, each recorded
        P9           | C4       | 2025-01-01 |            | U4                  | AB1 1AB     |          # just inside: had moved house that day
        P10          | C4       | 2025-01-01 |            | U4                  | ab12ab      |          # breaks it: at home
        P11          | C4       | 2025-01-01 |            | P1                  | AB1 2AB     |          # just inside: at home with parents
        P12          | C4       | 2025-01-01 |            | U4                  | AB1 3AB     |          # just inside: the placement's own
        P10          | C5       | 2025-01-01 |            | U4                  | AB1 2AB     |          # another child with the same placement id
        P13          |          | 2025-01-01 |            | U4                  | AB1 1AB     |          # no child
        P14          | C2       |            |            | U4                  |             |          # no start
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P3        | The postcode of the placement from 01/01/2025 cannot be right: AB1.
      a    | C1       | P4        | The postcode of the placement from 01/01/2025 cannot be right: ZZ1 1ZZ.
      a    | C1       | P5        | The postcode of the placement from 01/01/2025 cannot be right: nopostcode.
      b    | C1       | P5        | Something about the place of the placement from 01/01/2025 looks wrong: the distance from home is more than 350 miles.
      a    | C2       | P6        | The postcode of the placement from 01/01/2025 is missing.
      b    | C2       | P7        | Something about the place of the placement from 01/01/2025 looks wrong: the distance from home is less than nothing.
      b    | C4       | P10       | Something about the place of the placement from 01/01/2025 looks wrong: its postcode is that of the home.
    `,
  );
});
