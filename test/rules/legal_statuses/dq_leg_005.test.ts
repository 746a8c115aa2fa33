import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a legal status goes with the age of the child and with the placement', async () => {
  await expectFindings(
    'DQ-LEG-005',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2010-06-01
        C2       |
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | status_code | start_date | end_date
        L1              | C1       | J1          | 2020-05-31 | 2020-06-02   # breaks it: 9
        L2              | C1       | J2          | 2020-06-01 | 2020-06-02   # just inside: 10
        L3              | C2       | J1          | 2020-05-31 |              # no date of birth
        L4              | C3       | V2          | 2024-01-01 | 2024-06-01   # just inside: ended when the placement began
        L5              | C3       | V2          | 2024-06-01 |              # breaks it
        L6              | C4       | V4          | 2024-01-01 |              # breaks it twice
        L7              | C5       | C2          | 2024-01-01 |
        L8              | C6       | E1          | 2024-01-01 | 2025-01-01   # just inside: ended with the placement
        L9              | C7       | E1          | 2024-01-02 |              # breaks it: a day too late
        L10             | C8       | E1          | 2024-01-01 | 2024-06-01   # breaks it: ended too soon
        L4              | C9       | V2          | 2024-01-01 |              # another child with the same id
        L11             |          | V2          | 2024-01-01 |              # no child
        L12             | C3       | V2          |            |              # no start
      `,
      'canonical.placements': `
        placement_id | child_id | placement_type_code | start_date | end_date
        P3           | C3       | P1                  | 2024-06-01 |
        P4           | C4       | T1                  | 2024-02-01 | 2024-02-08
        P5           | C4       | U4                  | 2024-02-08 |
        P6           | C5       | A5                  | 2024-01-01 |              # breaks it: no placement order
        P7           | C5       | A3                  | 2023-01-01 | 2024-01-01   # just inside: with consent
        P8           | C6       | A6                  | 2024-01-01 | 2025-01-01
        P9           | C7       | A6                  | 2024-01-01 |
        P10          | C8       | A6                  | 2024-01-01 |
        P11          | C9       | U4                  | 2024-01-01 |
        P12          |          | P1                  | 2024-01-01 |
        P13          | C5       | A6                  | 2026-04-01 |              # has not begun yet
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | L1        |                    | The child was 9 when a legal status for those aged 10 or over began on 31/05/2020: Remanded to local authority accommodation or youth detention accommodation.
      b    | C3       | L5        | P3                 | A child accommodated by agreement from 01/06/2024 cannot be placed with parents, as from 01/06/2024.
      c    | C4       | L6        | P4                 | A child in short breaks from 01/01/2024 cannot be in a temporary placement, as from 01/02/2024.
      d    | C4       | L6        | P5                 | A child in short breaks from 01/01/2024 cannot be in long-term fostering, as from 08/02/2024.
      e    | C5       | P6        |                    | The child was placed for adoption under a placement order on 01/01/2024, but that order is not recorded as the legal status throughout.
      e    | C7       | P9        |                    | The child was placed for adoption under a placement order on 01/01/2024, but that order is not recorded as the legal status throughout.
      e    | C8       | P10       |                    | The child was placed for adoption under a placement order on 01/01/2024, but that order is not recorded as the legal status throughout.
    `,
  );
});
