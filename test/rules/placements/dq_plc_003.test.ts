import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a provider can supply the type of placement', async () => {
  await expectFindings(
    'DQ-PLC-003',
    {
      as_at: '2026-03-31',
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code | provider_code
        P1           | C1       | 2025-01-01 | P1                  | PR0     # just inside: parents with parents
        P2           | C1       | 2025-01-01 | U4                  | PR0     # breaks it
        P3           | C1       | 2025-01-01 | P1                  | PR4     # breaks it
        P4           | C1       | 2025-01-01 | P1                  |         # no provider: another rule's
        P5           | C1       | 2025-01-01 |                     | PR0     # no type: another rule's
        P6           | C2       | 2025-01-01 | R2                  | PR2     # breaks it
        P7           | C2       | 2025-01-01 | R2                  | PR3     # just inside: the health service
        P8           | C2       |            | R5                  | PR2     # breaks it, without a start
        P9           | C2       | 2025-01-01 | K2                  | PR3     # breaks it
        P10          | C2       | 2025-01-01 | U6                  | PR3     # breaks it
        P11          | C2       | 2025-01-01 | K2                  | PR5     # just inside
        P2           | C3       | 2025-01-01 | U4                  | PR1     # another child with the same placement id
        P12          |          | 2025-01-01 | A3                  | PR3     # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P2        | The provider of the placement from 01/01/2025, "Parent(s) or other person(s) with parental responsibility", cannot supply its type: Foster placement with other foster carer(s) - long term fostering.
      a    | C1       | P3        | The provider of the placement from 01/01/2025, "Private provision", cannot supply its type: Placed with own parent(s) or other person(s) with parental responsibility.
      a    | C2       | P10       | The provider of the placement from 01/01/2025, "Other public provision", cannot supply its type: Foster placement with other foster carer(s) - not long term or FFA/concurrent planning.
      a    | C2       | P6        | The provider of the placement from 01/01/2025, "Other local authority provision", cannot supply its type: NHS/health trust or other establishment providing medical or nursing care.
      a    | C2       | P8        | The provider of the placement from blank, "Other local authority provision", cannot supply its type: Young offender institution (YOI).
      a    | C2       | P9        | The provider of the placement from 01/01/2025, "Other public provision", cannot supply its type: Children's homes subject to Children's Homes Regulations.
      a    |          | P12       | The provider of the placement from 01/01/2025, "Other public provision", cannot supply its type: Placed for adoption with consent with current foster carer(s).
    `,
  );
});
