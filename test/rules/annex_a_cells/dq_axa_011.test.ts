import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('answers that belong together are given together', async () => {
  await expectFindings(
    'DQ-AXA-011',
    {
      'lists.list_5_section_47_enquiries': `
        child_id | conference_unnecessary | conference_date | conference_led_to_plan | record_id
        C1       | a) Yes                 | 2026-01-01      | a) Yes                 | S1   # held all the same
        C2       | b) No                  |                 | a) Yes                 | S1   # a sibling: no date
        C3       | a) Yes                 |                 |                        | S3   # just inside
        C4       |                        |                 |                        | S4   # still open
      `,
      'lists.list_6_children_in_need': `
        child_id | close_date | close_reason | case_status       | record_id
        C1       | 2026-01-01 |              | e) Closed episode |      # no id
        C2       |            | RC1          | e) Closed episode | R2
        C3       | 2026-01-01 | RC1          | e) Closed episode | R3   # just inside
        C4       | 2026-01-01 | RC1          | d) Open assessment | R4
        C5       |            |              |                   | R5
      `,
      'lists.list_8_children_in_care': `
        child_id | missing_count | absent_count | return_interview_offered | return_interview_accepted | record_id
        C1       | 1             | 0            | b) No                    | a) Yes                    | E1
        C2       | 0             | 0            | a) Yes                   | b) No                     | E2   # never missing
        C3       | 0             | 0            | a) Yes                   | b) No                     | E3   # missing longer ago
        C4       | 0             | 1            | a) Yes                   | a) Yes                    | E4   # just inside: absent
      `,
      'canonical.missing_episodes': `
        missing_episode_id | child_id
        M1                 | C3
        M2                 |
      `,
      'lists.list_9_care_leavers': `
        child_id | in_touch | eligibility               | accommodation | suitability | activity | record_id
        C1       | a) Yes   | b) Former relevant child  |               | a) Suitable | F1: Full | L1
        C2       | a) Yes   | d) Eligible child         |               |             |          | L2   # just inside: still in care
        C3       | b) No    | b) Former relevant child  |               |             |          | L3   # just inside: who knows?
        C4       | a) Yes   | b) Former relevant child  | R: Residence not known |    | F1: Full | L4   # just inside
      `,
    },
    `
      part | child_id | record_id                                                        | own_lists | message
      a    | C1       | S1: a conference was not needed, and was held                    | 5         | On list 5, record S1: a conference was not needed, and was held.
      a    | C2       | S1: a conference led to a plan or not, and has no date           | 5         | On list 5, record S1: a conference led to a plan or not, and has no date.
      a    | C1       | no id: there is a closure date without a reason                  | 6         | On list 6, record blank: there is a closure date without a reason.
      a    | C2       | R2: the case is closed and has no closure date                   | 6         | On list 6, record R2: the case is closed and has no closure date.
      a    | C2       | R2: there is a reason for closure without a date                 | 6         | On list 6, record R2: there is a reason for closure without a date.
      a    | C4       | R4: there is a closure date and the case is not closed           | 6         | On list 6, record R4: there is a closure date and the case is not closed.
      a    | C1       | E1: a return interview was accepted that was not offered         | 8         | On list 8, record E1: a return interview was accepted that was not offered.
      a    | C2       | E2: a return interview is answered for a child who was not missing | 8       | On list 8, record E2: a return interview is answered for a child who was not missing.
      a    | C1       | L1: in touch, and accommodation is blank                         | 9         | On list 9, record L1: in touch, and accommodation is blank.
    `,
  );
});
