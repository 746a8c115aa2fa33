import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a section 47 enquiry does not begin while another on the same referral is running', async () => {
  await expectFindings(
    'DQ-S47-003',
    {
      as_at: '2026-03-31',
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date | end_date   | is_no_further_action
        S1         | C1       | R1          | 2026-01-05 | 2026-01-15 |
        S2         | C1       | R1          | 2026-01-15 | 2026-01-20 |       # breaks it: the day the other ended
        S3         | C1       | R1          | 2026-01-21 | 2026-02-01 |       # just inside: the day after
        S4         | C2       | R2          | 2026-01-05 |            |       # ended with its conference
        S5         | C2       | R2          | 2026-01-20 | 2026-02-01 |       # breaks it: the day of the conference
        S6         | C2       | R2          | 2026-02-02 |            |
        S7         | C3       | R3          | 2026-01-05 |            |       # unresolved
        S8         | C3       | R3          | 2026-02-05 | 2026-02-10 |       # breaks it, though it is over
        S9         | C4       | R4          | 2026-01-05 |            | yes   # decided, nobody knows when
        S10        | C4       | R4          | 2026-02-05 | 2026-02-10 |
        S11        | C5       | R5          | 2026-01-05 | 2026-01-15 |
        S12        | C5       | R5          | 2026-01-05 | 2026-01-15 |       # the same days: a repeat, which is for another rule
        S13        | C5       | R6          | 2026-01-06 | 2026-01-15 |       # another referral
        S14        | C5       | R5          |            | 2026-01-15 |       # no start
        S1         | C6       | R1          | 2026-01-10 | 2026-01-15 |       # a sibling with the same ids
        S15        | C7       |             | 2026-01-05 | 2026-01-15 |       # no referral
        S16        | C7       |             | 2026-01-06 | 2026-01-15 |
        S17        |          | R7          | 2026-01-05 | 2026-01-15 |       # no child
        S18        |          | R7          | 2026-01-06 | 2026-01-15 |
      `,
      'canonical.initial_child_protection_conferences': `
        conference_id | enquiry_id | child_id | conference_date
        I1            | S4         | C2       | 2026-01-20
        I2            | S7         | C9       | 2026-01-20        # another child's
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      a    | warning  | C1       | S2        | S1                 | A section 47 enquiry started on 15/01/2026, though another on the same referral, begun on 05/01/2026, went on until 15/01/2026.
      a    | warning  | C2       | S5        | S4                 | A section 47 enquiry started on 20/01/2026, though another on the same referral, begun on 05/01/2026, went on until 20/01/2026.
      c    | warning  | C3       | S8        | S7                 | A section 47 enquiry started on 05/02/2026, though another on the same referral, begun on 05/01/2026, was and still is open.
    `,
  );
});

test('only one section 47 enquiry of a child is unresolved on a referral', async () => {
  await expectFindings(
    'DQ-S47-003',
    {
      as_at: '2026-03-31',
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | referral_id | start_date | end_date   | is_no_further_action
        S1         | C1       | R1          | 2026-01-05 |            |
        S2         | C1       | R1          | 2026-02-05 | 2026-04-01 | no    # ends tomorrow
        S1         | C2       | R1          | 2026-01-05 |            |       # a sibling with the same ids and one open
        S3         | C3       | R3          |            |            |       # nobody knows when they started
        S4         | C3       | R3          |            |            |
        S5         | C4       | R4          | 2026-01-05 |            | yes   # decided
        S6         | C4       | R4          | 2026-02-05 |            |
        S7         | C5       | R5          | 2026-02-05 |            |       # one id for two
        S7         | C5       | R5          | 2026-02-05 |            |
        S8         | C6       | R6          | 2026-02-05 |            |       # the second has not started
        S9         | C6       | R6          | 2026-04-05 |            |
        S10        |          | R7          | 2026-02-05 |            |       # no child
        S11        |          | R7          | 2026-02-06 |            |
      `,
    },
    `
      part | severity | child_id | record_id | related_record_ids | message
      b    | error    | C1       | S2        | S1                 | 2 section 47 enquiries on one referral are without a decision or a conference; the latest started on 05/02/2026, the first on 05/01/2026.
      b    | error    | C3       | S4        | S3                 | 2 section 47 enquiries on one referral are without a decision or a conference; the latest started on blank, the first on blank.
      b    | error    | C5       | S7        | S7                 | 2 section 47 enquiries on one referral are without a decision or a conference; the latest started on 05/02/2026, the first on 05/02/2026.
    `,
  );
});
