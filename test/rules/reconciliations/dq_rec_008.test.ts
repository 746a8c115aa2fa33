import { test } from 'vitest';
import { expectFindings, expectNoFindings } from '../support.ts';

test('lists 8 and 10 tell one story of an adoption', async () => {
  await expectFindings(
    'DQ-REC-008',
    {
      'lists.list_8_children_in_care': `
        child_id | record_id | start_date | end_date   | placement_start_date | placement_type                                  | reason_ceased                       | permanence_plan
        C01      | E01       | 2024-01-10 |            | 2025-06-01           | j) A6: Placed for adoption - order - not foster |                                     | b) Adoption    # just inside
        C02      | E02       | 2024-01-10 |            | 2025-06-01           | j) A6: Placed for adoption - order - not foster |                                     |                # no day of placing on list 10
        C03      | E03       | 2024-01-10 |            | 2025-06-01           | j) A6: Placed for adoption - order - not foster |                                     |                # not on list 10
        C04      | E04       | 2024-01-10 | 2026-01-10 | 2025-06-01           | j) A6: Placed for adoption - order - not foster | e) E4A: Returned home to live with parents or relatives - part of planning |     # not adopted after all
        C05      | E05       | 2024-01-10 | 2026-01-10 |                      |                                                 | a) E11: Adopted - application unopposed |            # no order
        C06      | E06       | 2024-01-10 | 2026-01-10 |                      |                                                 | b) E12: Adopted - consent dispensed |                # another day
        C07      | E07       | 2024-01-10 | 2026-01-10 |                      |                                                 | a) E11: Adopted - application unopposed |            # just inside
        C08      | E08       | 2024-01-10 | 2026-01-10 |                      |                                                 |                                     |                # reason not recorded
        C09      | E09       | 2024-01-10 |            |                      |                                                 |                                     | b) Adoption    # not on list 10
        C10      | E10       | 2024-01-10 |            |                      |                                                 |                                     |                # another day of entry
        C11      | E11       | 2025-09-01 |            |                      |                                                 |                                     |                # adopted, and back in care
                 | E12       | 2024-01-10 |            |                      |                                                 |                                     | b) Adoption    # names nobody
        C13      | E13       | 2024-01-10 | 2026-01-10 |                      |                                                 |                                     |                # waiting on list 10
      `,
      'lists.list_10_adoption': `
        child_id | record_id | entered_care_date | decision_date | placed_date | adoption_order_date | reversed_date
        C01      | D01       | 2024-01-10        | 2025-01-01    | 2025-06-01  |                     |
        C02      | D02       | 2024-01-10        | 2025-01-01    |             |                     |
        C05      | D05       | 2024-01-10        | 2025-01-01    |             |                     | 2026-01-01
        C06      | D06       | 2024-01-10        | 2025-01-01    |             | 2026-01-11          |
        C07      | D07       | 2024-01-10        | 2025-01-01    |             | 2026-01-10          |
        C10      | D10       | 2024-01-11        | 2025-01-01    |             |                     |
        C11      | D11       | 2020-01-10        | 2021-01-01    |             | 2025-09-01          |
        C13      | D13       |                   | 2025-01-01    |             |                     |
        C14      | D14       |                   | 2025-01-01    |             |                     |                # nowhere on list 8
        C15      | D15       |                   | 2025-01-01    |             |                     | 2026-01-01     # reversed
                 | D16       |                   | 2025-01-01    |             |                     |                # names nobody
      `,
    },
    `
      part | severity | child_id | record_id | row_number | message
      a    | error    | C02      | E02       | 2          | The child has been in an adoption placement since 01/06/2025 (list 8), but list 10 has no date on which they were placed.
      a    | error    | C03      | E03       | 3          | The child has been in an adoption placement since 01/06/2025 (list 8), but list 10 has no date on which they were placed.
      b    | error    | C05      | E05       | 5          | The child's care ended with an adoption on 10/01/2026 (list 8), but list 10 has no adoption order.
      c    | error    | C06      | E06       | 6          | The child's care ended with an adoption on 10/01/2026 (list 8), but the adoption order on list 10 is of 11/01/2026.
      d    | error    | C13      | D13       | 8          | The child is waiting to be adopted on list 10 (decision of 01/01/2025), but is not in care on list 8.
      d    | error    | C14      | D14       | 9          | The child is waiting to be adopted on list 10 (decision of 01/01/2025), but is not in care on list 8.
      e    | warning  | C09      | E09       | 9          | The child's permanence plan on list 8 is adoption, but they are not on list 10.
      f    | error    | C10      | E10       | 10         | The child came into care on 10/01/2024 by list 8 and on 11/01/2024 by list 10.
    `,
  );
});

test('by the reading that lists every open decision, nobody need be in care', async () => {
  await expectNoFindings('DQ-REC-008', {
    settings: { readings: { list_10_open_decisions: 'all' } },
    'lists.list_10_adoption': `
      child_id | record_id | decision_date
      C14      | D14       | 2025-01-01
    `,
  });
});
