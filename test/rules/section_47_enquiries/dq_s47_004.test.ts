import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a section 47 enquiry without need of a conference has none, and one that ended has an outcome', async () => {
  await expectFindings(
    'DQ-S47-004',
    {
      as_at: '2026-03-31',
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date | end_date   | is_no_further_action | is_no_further_action_raw | led_to_conference | led_to_services
        S1         | C1       | 2026-01-05 | 2026-01-20 | yes                  | Y                        |                   |       # breaks it: it has a conference
        S1         | C2       | 2026-01-05 | 2026-01-20 | yes                  | Y                        |                   |       # the conference is a sibling's
        S2         | C3       | 2026-01-05 | 2026-01-20 | no                   | N                        | yes               |       # a conference that was needed
        S3         | C4       | 2026-01-05 | 2026-01-20 |                      |                          |                   |       # breaks it: no outcome
        S4         | C4       | 2026-01-05 | 2026-01-20 |                      |                          | no                | no    # breaks it: none of them
        S5         | C4       | 2026-01-05 | 2026-01-20 |                      |                          | no                | yes   # services
        S6         | C4       | 2026-01-05 | 2026-01-20 |                      | perhaps                  |                   |       # an answer that nobody knows is another rule's
        S7         | C4       | 2026-01-05 |            |                      |                          |                   |       # still open
        S8         | C4       | 2026-01-05 | 2026-04-01 |                      |                          |                   |       # open until tomorrow
        S9         | C5       | 2026-01-05 | 2026-01-20 |                      |                          |                   |       # the conference is the outcome
        S10        | C6       | 2026-01-05 |            | yes                  | Y                        |                   |       # breaks it: open, and it has a conference
        S11        | C7       | 2026-01-05 | 2026-01-20 | yes                  | Y                        |                   |       # the conference has no date
        S12        |          | 2026-01-05 | 2026-03-31 |                      |                          |                   |       # breaks it: no child
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | enquiry_id | child_id | conference_date
        I1            | S1         | C1       | 2026-01-20
        I2            | S2         | C3       | 2026-01-20
        I3            | S9         | C5       | 2026-01-20
        I5            | S10        | C6       | 2026-02-20
        I4            | S10        | C6       | 2026-01-21         # the first of two
        I6            | S11        | C7       |
        I7            | S12        |          | 2026-01-20
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C1       | S1        | I1                 | The section 47 enquiry that started on 05/01/2026 says that no conference was needed, but one on 20/01/2026 is linked to it.
      b    | C4       | S3        |                    | The section 47 enquiry that started on 05/01/2026 ended on 20/01/2026 without an outcome.
      b    | C4       | S4        |                    | The section 47 enquiry that started on 05/01/2026 ended on 20/01/2026 without an outcome.
      a    | C6       | S10       | I4                 | The section 47 enquiry that started on 05/01/2026 says that no conference was needed, but one on 21/01/2026 is linked to it.
      b    |          | S12       |                    | The section 47 enquiry that started on 05/01/2026 ended on 31/03/2026 without an outcome.
    `,
  );
});
