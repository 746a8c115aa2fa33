import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('the six months begin the day after the day six months before', async () => {
  await expectFindings(
    'DQ-AXA-008',
    {
      as_at: '2026-03-31',
      settings: { readings: { window_first_day: 'excluded' } },
      'lists.list_1_contacts': `
        child_id | contact_date | record_id
        C1       | 2025-09-30   | K1   # breaks it
        C1       | 2025-10-01   | K2   # just inside
        C2       | 2026-03-31   | K1   # just inside: a sibling
        C2       | 2026-04-01   | K4   # has not happened yet
        C3       |              | K5   # no date
      `,
      'lists.list_7_child_protection': `
        child_id | start_date | end_date   | record_id
        C1       | 2020-01-01 | 2025-09-30 | P1   # breaks it
        C2       | 2020-01-01 | 2025-10-01 | P2   # just inside
        C3       | 2020-01-01 |            | P3   # open
        C4       | 2026-04-01 |            | P4   # has not begun
      `,
      'lists.list_10_adoption': `
        child_id | decision_date | adoption_order_date | reversed_date | record_id
        C1       | 2024-01-01    | 2025-03-31          |               | A1   # breaks it
        C2       | 2024-01-01    |                     | 2025-04-01    | A2   # just inside
        C3       | 2024-01-01    |                     |               | A3   # still to be adopted
      `,
      'lists.list_11_adopters': `
        adopter_id | enquiry_date | leaving_date
        P1         | 2024-01-01   | 2025-03-31   # breaks it
        P2         | 2024-01-01   |
      `,
    },
    `
      part | child_id | record_id | own_lists | found_by                | message
      a    | C1       | K1        | 1         | Event date 30/09/2025   | On list 1, record K1 does not belong to the months of the list: “Date of Contact”, 30/09/2025.
      a    | C2       | K4        | 1         | Event date 01/04/2026   | On list 1, record K4 does not belong to the months of the list: “Date of Contact”, 01/04/2026.
      a    | C3       | K5        | 1         |                         | On list 1, record K5 does not belong to the months of the list: “Date of Contact”, blank.
      a    | C1       | P1        | 7         | Event date 30/09/2025   | On list 7, record P1 does not belong to the months of the list: “Child Protection Plan End Date”, 30/09/2025.
      a    | C4       | P4        | 7         | Event date 01/04/2026   | On list 7, record P4 does not belong to the months of the list: “Child Protection Plan End Date”, 01/04/2026.
      a    | C1       | A1        | 10        | Event date 31/03/2025   | On list 10, record A1 does not belong to the months of the list: “Date of Adoption Order or of the change of plan”, 31/03/2025.
      b    |          | P1        | 11        | Event date 31/03/2025   | On list 11, adopter P1 does not belong to the months of the list: “Date of leaving adoption process”, 31/03/2025.
    `,
  );
});
