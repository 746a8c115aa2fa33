import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a conference that led to a plan and the plan stand on both lists', async () => {
  await expectFindings(
    'DQ-REC-005',
    {
      as_at: '2026-03-31',
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | conference_date | conference_led_to_plan
        C01      | S01       | 2026-01-10      | a) Yes     # just inside: a plan the same day
        C02      | S02       | 2026-01-10      | a) Yes     # just inside: a plan the day after
        C03      | S03       | 2026-01-10      | a) Yes     # two days after
        C04      | S04       | 2026-01-10      | a) Yes     # the day before
        C05      | S05       | 2026-01-10      | b) No
        C06      | S06       | 2026-03-31      | a) Yes     # today: the plan can begin tomorrow
        C07      | S07       | 2025-11-10      | a) Yes     # a later plan is on list 7, this one in the records
        C08      | S08       | 2026-01-10      | a) Yes     # nothing on list 7
                 | S09       | 2026-01-10      | a) Yes     # names nobody
        C08      | S10       |                 | a) Yes     # no conference day
      `,
      'lists.list_7_child_protection': `
        child_id | record_id | start_date
        C01      | P01       | 2026-01-10
        C02      | P02       | 2026-01-11
        C03      | P03       | 2026-01-12
        C04      | P04       | 2026-01-09
        C07      | P07       | 2025-09-29   # before the six months
        C10      | P10       | 2026-01-20   # no conference
        C11      | P11       | 2025-09-30   # on their first day, no conference
        C12      | P12       | 2026-01-20   # moved in
        C13      | P13       | 2026-01-20   # moved in, the conference linked the other way
        C14      | P14       | 2026-01-20   # the enquiry is too old for list 5
        C15      | P15       | 2026-01-20   # the conference has no enquiry
        C16      | P16       | 2026-01-20   # held by another authority
                 | P17       | 2026-01-20   # names nobody
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date | conference_id | is_for_other_authority
        P07A    | C07      | 2025-11-11 |               |
        P13     | C13      | 2026-01-20 | I13           |
        P16     | C16      | 2026-01-20 |               | yes
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | plan_id | conference_date | is_transfer_in
        I12           | C12      |            | P12     | 2026-01-02      | yes
        I13           | C13      |            |         | 2026-01-02      | yes
        I14           | C14      | S14        |         | 2026-01-19      | no
        I15           | C15      |            |         | 2026-01-20      | no
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S14        | C14      | 2025-09-01
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | error    | C03      | S03       | 3          | The conference of 10/01/2026 decided on a child protection plan, but none began on that day or the next.
      a    | error    | C04      | S04       | 4          | The conference of 10/01/2026 decided on a child protection plan, but none began on that day or the next.
      a    | error    | C08      | S08       | 8          | The conference of 10/01/2026 decided on a child protection plan, but none began on that day or the next.
      b    | warning  | C03      | P03       | 3          | The child protection plan began on 12/01/2026, but no enquiry of the child has a conference of that day or the day before.
      b    | warning  | C04      | P04       | 4          | The child protection plan began on 09/01/2026, but no enquiry of the child has a conference of that day or the day before.
      b    | warning  | C10      | P10       | 6          | The child protection plan began on 20/01/2026, but no enquiry of the child has a conference of that day or the day before.
      b    | warning  | C11      | P11       | 7          | The child protection plan began on 30/09/2025, but no enquiry of the child has a conference of that day or the day before.
      b    | warning  | C15      | P15       | 11         | The child protection plan began on 20/01/2026, but no enquiry of the child has a conference of that day or the day before.
    `,
  );
});
