import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an initial conference is held and due on a working day', async () => {
  await expectFindings(
    'DQ-ICP-003',
    {
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | target_date
        I1            | C1       | 2026-03-14      |              # breaks it: a Saturday
        I2            | C1       | 2026-03-13      | 2026-03-15   # breaks it: due on a Sunday
        I3            | C1       | 2026-04-06      | 2026-04-03   # breaks both: Easter
        I4            | C1       | 2026-03-16      | 2026-03-17   # just inside: the Monday
        I5            | C1       | 1995-06-03      |              # breaks it: a Saturday before the calendar begins
        I6            | C1       |                 |              # no dates
        I1            |          | 2026-03-15      |              # breaks it: no child
                      | C2       |                 | 2026-03-15   # known by the day it is due
      `,
    },
    `
      part | severity | child_id | record_id  | message
      a    | warning  | C1       | I1         | The initial conference of 14/03/2026 is on a Saturday.
      c    | warning  | C1       | I2         | The day by which the initial conference was due, 15/03/2026, is on a Sunday.
      a    | warning  | C1       | I3         | The initial conference of 06/04/2026 is on a bank holiday.
      c    | warning  | C1       | I3         | The day by which the initial conference was due, 03/04/2026, is on a bank holiday.
      a    | warning  | C1       | I5         | The initial conference of 03/06/1995 is on a Saturday.
      c    | warning  | C2       | 2026-03-15 | The day by which the initial conference was due, 15/03/2026, is on a Sunday.
      a    | warning  |          | I1         | The initial conference of 15/03/2026 is on a Sunday.
    `,
  );
});

test('an initial conference is due 15 working days after the section 47 enquiry began', async () => {
  await expectFindings(
    'DQ-ICP-003',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2025-04-07   # over Easter: due 30 April
        S1         | C2       | 2025-03-03   # a sibling's, with the same id: due 24 March
        S2         | C3       |
        S3         | C4       | 1989-06-01   # before the calendar begins
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date | target_date
        I1            | C1       | S1         | 2025-04-28      | 2025-04-30   # just right
        I2            | C1       | S1         | 2025-04-28      | 2025-04-29   # breaks it: a day early
        I3            | C1       | S1         | 2025-04-28      | 2025-05-01   # breaks it: a day late
        I4            | C1       | S1         | 2025-04-28      |              # breaks it: no day
        I1            | C2       | S1         | 2025-03-20      | 2025-03-24   # just right for the sibling
        I5            | C3       | S2         | 2025-04-28      |              # the enquiry has no start
        I6            | C3       | S9         | 2025-04-28      | 2025-04-29   # no such enquiry
        I7            | C4       | S3         | 1989-06-15      | 1989-06-16   # nobody can tell
        I8            |          | S1         | 2025-04-28      |              # no child
      `,
    },
    `
      part | severity | child_id | record_id | message
      b    | info     | C1       | I2        | The initial conference was due by 29/04/2025, but 15 working days after the section 47 enquiry started on 07/04/2025 is 30/04/2025.
      b    | info     | C1       | I3        | The initial conference was due by 01/05/2025, but 15 working days after the section 47 enquiry started on 07/04/2025 is 30/04/2025.
      d    | info     | C1       | I4        | The initial conference of 28/04/2025 has no day by which it was due, 15 working days after the section 47 enquiry started on 07/04/2025.
    `,
  );
});

test('a council can count other working days', async () => {
  await expectFindings(
    'DQ-ICP-003',
    {
      settings: { rules: { 'DQ-ICP-003': { thresholds: { working_days: 10 } } } },
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2025-06-02
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | target_date
        I1            | C1       | S1         | 2025-06-16
        I2            | C1       | S1         | 2025-06-23
      `,
    },
    `
      part | record_id | message
      b    | I2        | The initial conference was due by 23/06/2025, but 10 working days after the section 47 enquiry started on 02/06/2025 is 16/06/2025.
    `,
  );
});
