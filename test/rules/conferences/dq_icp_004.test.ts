import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child has one initial conference on a day', async () => {
  await expectFindings(
    'DQ-ICP-004',
    {
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date
        I1            | C1       | S1         | 2026-01-20   # breaks it: two on one day
        I2            | C1       | S2         | 2026-01-20
        I3            | C1       | S3         | 2026-01-21   # just inside: the day after
        I1            | C2       | S1         | 2026-01-20   # a sibling at the same conference
        I4            | C3       | S4         | 2026-01-20   # one conference after two enquiries
        I4            | C3       | S5         | 2026-01-20
        I5            | C4       |            | 2026-01-20   # breaks it: three
        I6            | C4       |            | 2026-01-20
        I7            | C4       |            | 2026-01-20
        I8            | C5       |            |              # not held
        I9            | C5       |            |
                      | C6       |            | 2026-01-20   # no ids
                      | C6       |            | 2026-01-20
        I10           |          |            | 2026-01-20   # no child
        I11           |          |            | 2026-01-20
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | I2        | I1                 | 2 initial conferences are recorded on one day, 20/01/2026.
      a    | C4       | I7        | I5, I6             | 3 initial conferences are recorded on one day, 20/01/2026.
    `,
  );
});
