import { test } from 'vitest';
import { expectSides } from './support.ts';

test('a conference that led to a plan meets the plan', async () => {
  await expectSides(
    'conferences',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | conference_date | conference_led_to_plan
        C1       | S1        | 2026-01-10      | a) Yes   # plan on the day
        C2       | S2        | 2026-01-10      | a) Yes   # plan the day after
        C3       | S3        | 2026-01-10      | a) Yes   # plan two days after
        C4       | S4        | 2026-01-10      | b) No
        C5       | S5        | 2025-09-29      | a) Yes   # before the six months
        C6       | S6        | 2026-01-10      | a) Yes
        C6       | S7        | 2026-01-10      | a) Yes   # one conference for two enquiries
                 | S8        | 2026-01-10      | a) Yes
      `,
      'lists.list_7_child_protection': `
        child_id | record_id | start_date
        C1       | P1        | 2026-01-10
        C2       | P2        | 2026-01-11
        C3       | P3        | 2026-01-12
        C5       | P5        | 2025-09-29
        C10      | P10       | 2026-01-10   # moved in
        C11      | P11       | 2026-01-10   # moved in, linked the other way
        C12      | P12       | 2026-01-10   # after an enquiry that list 5 does not hold
        C13      | P13       | 2026-01-10   # for another authority
        C14      | P14       | 2026-01-10   # nothing before it
                 | P15       | 2026-01-10
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | conference_id | is_for_other_authority
        P11     | C11      | I11           |
        P13     | C13      |               | yes
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | plan_id | conference_date | is_transfer_in
        I10           | C10      |            | P10     | 2026-01-02      | yes
        I11           | C11      |            |         | 2026-01-02      | yes
        I12           | C12      | S12        |         | 2026-01-09      | no
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id
        S12        | C12
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | P1        | true    | true
      C14      | P14       | false   | true
      C2       | P2        | true    | true
      C3       | P3        | false   | true
      C3       | S3        | true    | false
      C6       | S6        | true    | false
    `,
  );
});
