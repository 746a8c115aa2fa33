import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('an initial conference is linked to a section 47 enquiry of the child', async () => {
  await expectFindings(
    'DQ-ICP-002',
    {
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2026-01-05
        S2         | C2       | 2026-01-05
        S3         | C3       | 2026-01-21
        S4         |          | 2026-01-05
        S5         | C8       |
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date | is_transfer_in
        I1            | C1       | S1         | 2026-01-20      | no    # linked
        I2            | C1       |            | 2026-02-04      |       # 30 days after an enquiry
        I3            | C1       |            | 2026-02-05      |       # 31 days after it
        I4            | C2       | S1         | 2026-01-05      | no    # linked to a sibling's, and has one from the same day
        I5            | C3       | S9         | 2026-01-20      | no    # linked to none, and the child's own began the day after
        I6            | C4       |            | 2026-01-20      | yes   # moved here
        I7            | C4       |            |                 | no    # not held
        I8            |          | S4         | 2026-01-20      | no    # no child
                      | C5       |            | 2026-01-20      | no    # without an id it is known by its day
        I9            | C8       | S5         | 2026-01-20      | no    # the enquiry has no start
      `,
    },
    `
      part | severity | child_id | record_id  | message
      b    | warning  | C1       | I2         | The initial conference of 04/02/2026 is not linked to the section 47 enquiry that started on 05/01/2026.
      a    | error    | C1       | I3         | The initial conference of 05/02/2026 is not linked to a section 47 enquiry, and the child had none in the 30 days before.
      b    | warning  | C2       | I4         | The initial conference of 05/01/2026 is not linked to the section 47 enquiry that started on 05/01/2026.
      c    | error    | C3       | I5         | The initial conference of 20/01/2026 is linked to section 47 enquiry S9, which the child does not have.
      a    | error    | C5       | 2026-01-20 | The initial conference of 20/01/2026 is not linked to a section 47 enquiry, and the child had none in the 30 days before.
      c    | error    |          | I8         | The initial conference of 20/01/2026 is linked to section 47 enquiry S4, which the child does not have.
    `,
  );
});

test('a council can look further back for an enquiry', async () => {
  await expectFindings(
    'DQ-ICP-002',
    {
      settings: { rules: { 'DQ-ICP-002': { thresholds: { days: 31 } } } },
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2026-01-05
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date
        I1            | C1       | 2026-02-05
        I2            | C1       | 2026-02-06
      `,
    },
    `
      part | record_id
      b    | I1
      a    | I2
    `,
  );
});
