import { test } from 'vitest';
import { expectSides } from './support.ts';

test('an enquiry with a conference has one in the records', async () => {
  await expectSides(
    'enquiries',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | record_id | conference_date
        C1       | S1        | 2026-01-10
        C2       | S2        | 2026-01-10   # none in the records
        C3       | S3        |              # one in the records
        C4       | S4        |              # only about moving in
        C5       | S5        |              # only planned
        C6       | S1        |              # a sibling of C1 without any
                 | S8        | 2026-01-10
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | enquiry_id | conference_date | is_transfer_in
        I1            | C1       | S1         | 2026-01-10      | no
        I3            | C3       | S3         | 2026-01-10      |
        I4            | C4       | S4         | 2026-01-10      | yes
        I5            | C5       | S5         | 2026-04-10      |
        I9            |          | S8         | 2026-01-10      |
      `,
    },
    `
      child_id | record_id | on_left | on_right
      C1       | S1        | true    | true
      C2       | S2        | true    | false
      C3       | S3        | false   | true
    `,
  );
});
