import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a placement in England has its Ofsted number, unless it is of a kind that has none', async () => {
  await expectFindings(
    'DQ-PLC-008',
    {
      as_at: '2026-03-31',
      'canonical.placement_authorities': `
        postcode | authority_code
        CF10 1AA | WAL
        AB1 1AB  | 999
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C4       | V3          | 2025-01-01 | 2025-01-08
        L2              | C5       | V2          | 2025-01-01 |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code | urn       | postcode
        P1           | C1       | 2025-01-01 |            | U4                  | SC123456  | AB1 1AB   # just inside
        P2           | C1       | 2025-01-01 |            | U4                  | 1234567   |           # just inside
        P3           | C1       | 2025-01-01 |            | U4                  | sc1234567 |           # just inside
        P4           | C1       | 2025-01-01 |            | U4                  | XXXXXXX   |           # just inside: not known
        P5           | C1       | 2025-01-01 |            | U4                  |           | AB1 1AB   # breaks it: none
        P6           | C1       | 2025-01-01 |            | U4                  |           | cf101aa   # just inside: in Wales
        P7           | C1       | 2025-01-01 |            | U4                  | 123456    |           # breaks it: too short
        P8           | C1       | 2025-01-01 |            | U4                  | SC12345   |           # just inside: seven in all
        P8b          | C1       | 2025-01-01 |            | U4                  | SC1234    |           # breaks it: too short
        P9           | C2       | 2025-01-01 |            | P1                  |           |           # just inside: has none
        P10          | C2       | 2025-01-01 |            | P1                  | SC123456  |           # breaks it
        P11          | C2       | 2025-01-01 |            | T3                  | SC123456  |           # breaks it
        P12          | C2       | 2025-01-01 |            | R5                  | XXXXXXX   |           # just inside
        P13          | C2       |            | 2020-01-01 | H5                  |           |           # just inside: was not registered
        P14          | C2       | 2025-01-01 |            |                     |           |           # no type: another rule's
        P15          | C2       | 2026-04-01 |            | U4                  |           |           # has not begun yet
        P5           | C3       | 2025-01-01 |            | K2                  |           |           # another child with the same placement id
        P17          | C4       | 2025-01-01 | 2025-01-08 | U6                  |           |           # just inside: a short break
        P18          | C4       | 2025-01-08 |            | U6                  |           |           # breaks it: no longer in short breaks
        P19          | C5       | 2025-01-01 |            | U6                  |           |           # breaks it: another legal status
        P16          |          | 2025-01-01 |            | K2                  |           |           # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P5        | The placement from 01/01/2025 has no Ofsted number.
      c    | C1       | P7        | The placement from 01/01/2025 has an Ofsted number that cannot be one: 123456.
      c    | C1       | P8b       | The placement from 01/01/2025 has an Ofsted number that cannot be one: SC1234.
      b    | C2       | P10       | The placement from 01/01/2025 has an Ofsted number, SC123456, although its kind has none: Placed with own parent(s) or other person(s) with parental responsibility.
      b    | C2       | P11       | The placement from 01/01/2025 has an Ofsted number, SC123456, although its kind has none: Temporary accommodation whilst normal foster carer(s) is/are on holiday.
      a    | C3       | P5        | The placement from 01/01/2025 has no Ofsted number.
      a    | C4       | P18       | The placement from 08/01/2025 has no Ofsted number.
      a    | C5       | P19       | The placement from 01/01/2025 has no Ofsted number.
      a    |          | P16       | The placement from 01/01/2025 has no Ofsted number.
    `,
  );
});
