import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('list 6 knows of the visits of lists 7 and 8', async () => {
  await expectFindings(
    'DQ-REC-013',
    {
      as_at: '2026-03-31',
      'lists.list_6_children_in_need': `
        child_id | record_id | start_date | close_date | last_seen_date
        C01      | R01       | 2025-01-10 |            | 2026-03-10   # just inside: the same day
        C02      | R02       | 2025-01-10 |            | 2026-03-09   # the day before
        C03      | R03       | 2025-01-10 |            |              # never
        C04      | R04       | 2025-01-10 |            |              # nobody recorded that the child was seen
        C05      | R05       | 2025-01-10 | 2026-03-09 |              # closed before the visit
        C06      | R06       | 2026-03-11 |            |              # began after a visit of a plan that is over
        C07      | R07       | 2026-03-11 |            |              # began after a visit in care that goes on
        C08      | R08       | 2025-01-10 |            |              # no visits
                 | R09       | 2025-01-10 |            |
      `,
      'lists.list_7_child_protection': `
        child_id | start_date | end_date   | last_visit_date
        C01      | 2025-01-10 |            | 2026-03-10
        C02      | 2025-01-10 |            | 2026-03-10
        C04      | 2025-01-10 |            | 2026-03-10
        C05      | 2025-01-10 |            | 2026-03-10
        C06      | 2025-01-10 | 2026-03-10 | 2026-03-10
        C08      | 2025-01-10 |            |
      `,
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date | latest_visit_date
        C02      | 2025-01-10 |          | 2026-03-20
        C03      | 2025-01-10 |          | 2026-03-10
        C07      | 2025-01-10 |          | 2026-03-10
      `,
      'canonical.visits': `
        visit_id | child_id | visit_date | is_seen
        V01      | C01      | 2026-03-10 | yes
        V02      | C02      | 2026-03-10 | yes
        V02B     | C02      | 2026-03-20 | no    # not seen at the visit of list 8
        V03      | C03      | 2026-03-10 | yes
        V04      | C04      | 2026-03-10 |
        V05      | C05      | 2026-03-10 | yes
        V06      | C06      | 2026-03-10 | yes
        V07      | C07      | 2026-03-10 | yes
        V09      |          | 2026-03-10 | yes
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | warning  | C02      | R02       | 2          | The child was last seen on 09/03/2026 by list 6, but was seen at the visit of 10/03/2026 on list 7.
      b    | warning  | C03      | R03       | 3          | List 6 shows no day on which the child was seen, but they were seen at the visit of 10/03/2026 on list 8.
      b    | warning  | C07      | R07       | 7          | List 6 shows no day on which the child was seen, but they were seen at the visit of 10/03/2026 on list 8.
    `,
  );
});
