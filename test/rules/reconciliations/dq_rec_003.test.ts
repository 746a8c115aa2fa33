import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the case status on list 6 is the first that applies', async () => {
  await expectFindings(
    'DQ-REC-003',
    {
      'lists.list_6_children_in_need': `
        child_id | record_id | start_date | close_date | case_status
        C01      | R01       | 2025-01-10 | 2026-03-01 | e) Closed episode          # just inside
        C02      | R02       | 2025-01-10 | 2026-03-01 | c) Child in need plan      # closed
        C03      | R03       | 2025-01-10 |            | a) Looked after child      # just inside: before the plan of the same child
        C04      | R04       | 2025-01-10 |            | b) Child Protection plan   # in care too
        C05      | R05       | 2025-01-10 |            | b) Child Protection plan   # just inside: care has ended
        C06      | R06       | 2025-01-10 |            | c) Child in need plan      # on a protection plan
        C07      | R07       | 2025-01-10 |            | c) Child in need plan      # just inside: ends tomorrow
        C08      | R08       | 2025-01-10 |            | d) Open assessment         # plan begins today
        C09      | R09       | 2025-01-10 |            | d) Open assessment         # just inside
        C10      | R10       | 2025-01-10 |            |                            # being assessed
        C11      | R11       | 2025-01-10 |            | d) Open assessment         # just inside: an enquiry is an assessment
        C12      | R12       | 2025-01-10 |            |                            # nothing open
        C13      | R13       | 2025-01-10 |            | c) Child in need plan      # the plan ended today
        C14      | R14       | 2025-01-10 |            | e) Closed episode          # not closed
                 | R15       | 2025-01-10 |            | b) Child Protection plan   # names nobody
        C16      | R02       | 2025-01-10 | 2026-03-01 | c) Child in need plan      # a sibling with the same referral
      `,
      'lists.list_8_children_in_care': `
        child_id | end_date
        C03      |
        C04      |
        C05      | 2026-03-01
                 |
      `,
      'lists.list_7_child_protection': `
        child_id | end_date
        C03      |
        C04      |
        C05      |
        C06      |
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date | end_date
        N06     | C06      | 2025-02-01 |
        N07     | C07      | 2025-02-01 | 2026-04-01
        N08     | C08      | 2026-03-31 |
        N13     | C13      | 2025-02-01 | 2026-03-31
        N14     |          | 2025-02-01 |
      `,
      'lists.list_4_assessments': `
        child_id | authorisation_date
        C08      |
        C09      |
        C10      |
        C12      | 2026-03-31
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date
        S11        | C11      | 2026-03-01 |
        S12        | C12      | 2026-03-01 | 2026-03-31
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | error    | C02      | R02       | 2          | The episode of need was closed on 01/03/2026, but its case status on list 6 is "Child in need plan".
      b    | error    | C04      | R04       | 4          | The child is in care on list 8, but the case status on list 6 is "Child Protection plan".
      c    | error    | C06      | R06       | 6          | The child is on a child protection plan on list 7, but the case status on list 6 is "Child in need plan".
      d    | error    | C08      | R08       | 8          | The child has an open child in need plan, but the case status on list 6 is "Open assessment".
      e    | error    | C10      | R10       | 10         | The child is being assessed, but the case status on list 6 is "blank".
      f    | warning  | C12      | R12       | 12         | The child's episode of need since 10/01/2025 is open, but there is no open plan, care or assessment. The case status on list 6 is blank.
      f    | warning  | C13      | R13       | 13         | The child's episode of need since 10/01/2025 is open, but there is no open plan, care or assessment. The case status on list 6 is Child in need plan.
      f    | warning  | C14      | R14       | 14         | The child's episode of need since 10/01/2025 is open, but there is no open plan, care or assessment. The case status on list 6 is Closed episode.
      a    | error    | C16      | R02       | 16         | The episode of need was closed on 01/03/2026, but its case status on list 6 is "Child in need plan".
    `,
  );
});

test('by the other reading an enquiry is no assessment', async () => {
  await expectFindings(
    'DQ-REC-003',
    {
      settings: { readings: { list_6_enquiries: 'nothing' } },
      'lists.list_6_children_in_need': `
        child_id | record_id | start_date | case_status
        C1       | R1        | 2025-01-10 | d) Open assessment
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S1         | C1       | 2026-03-01
      `,
    },
    `
      part | child_id | message
      f    | C1       | The child's episode of need since 10/01/2025 is open, but there is no open plan, care or assessment. The case status on list 6 is Open assessment.
    `,
  );
});
