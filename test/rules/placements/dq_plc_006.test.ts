import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is old enough for the placement on the day that it begins', async () => {
  await expectFindings(
    'DQ-PLC-006',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2008-06-01
        C2       |
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | end_date   | placement_type_code
        P1           | C1       | 2024-05-31 |            | K3       # breaks it: the day before the 16th birthday; still open
        P2           | C1       | 2024-06-01 |            | K3       # just inside
        P3           | C1       | 2023-05-31 | 2024-01-01 | P2       # breaks it: 14
        P4           | C1       | 2023-06-01 | 2024-01-01 | P2       # breaks it: 15, from April 2023
        P5           | C1       | 2022-06-01 | 2023-01-01 | H5       # just inside: 14, before April 2023
        P6           | C1       | 2022-05-31 | 2023-01-01 | P3       # breaks it: 13
        P7           | C1       | 2018-05-31 | 2019-01-01 | R5       # breaks it: 9
        P8           | C1       | 2018-06-01 | 2019-01-01 | R5       # just inside
        P9           | C1       | 2012-05-31 | 2013-01-01 | S1       # breaks it: 3
        P10          | C1       | 2012-05-31 | 2013-01-01 | U4       # any age
        P11          | C1       |            | 2013-01-01 | K3       # no start
        P1           | C2       | 2024-05-31 |            | K3       # no date of birth, and the same placement id
        P12          |          | 2024-05-31 |            | K3       # no child
      `,
    },
    `
      part | child_id | record_id | message
      a    | C1       | P1        | The child was 15 when placed on 31/05/2024, but this type of placement is for those aged 16 or over: Supported accommodation.
      a    | C1       | P3        | The child was 14 when placed on 31/05/2023, but this type of placement is for those aged 16 or over: Independent living.
      a    | C1       | P4        | The child was 15 when placed on 01/06/2023, but this type of placement is for those aged 16 or over: Independent living.
      a    | C1       | P6        | The child was 13 when placed on 31/05/2022, but this type of placement is for those aged 14 or over: Residential employment.
      a    | C1       | P7        | The child was 9 when placed on 31/05/2018, but this type of placement is for those aged 10 or over: Young offender institution (YOI).
      a    | C1       | P9        | The child was 3 when placed on 31/05/2012, but this type of placement is for those aged 4 or over: All residential schools, except where dual-registered as a school and children's home.
    `,
  );
});

test('independent living was for those aged 15 or over until April 2023', async () => {
  await expectFindings(
    'DQ-PLC-006',
    {
      as_at: '2026-03-31',
      'canonical.children': `
        child_id | birth_date
        C1       | 2008-03-31
      `,
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code
        P1           | C1       | 2023-03-30 | P2       # breaks it: 14
        P2           | C1       | 2023-03-31 | P2       # just inside: 15, on the last day
        P3           | C1       | 2023-04-01 | P2       # breaks it: 15
      `,
    },
    `
      part | child_id | record_id
      a    | C1       | P1
      a    | C1       | P3
    `,
  );
});
