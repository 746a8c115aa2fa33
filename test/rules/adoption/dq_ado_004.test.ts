import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('care that ends with an adoption ends on the day of the order', async () => {
  await expectFindings(
    'DQ-ADO-004',
    {
      as_at: '2026-03-31',
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | end_date   | end_reason_code
        E1              | C1       | 2023-01-01 | 2025-06-01 | E11         # just inside
        E2              | C2       | 2023-01-01 | 2025-06-01 | E12         # breaks it: no order
        E3              | C3       | 2023-01-01 | 2025-06-01 | E12         # breaks it: the order of another day
        E4              | C4       | 2023-01-01 | 2025-06-01 | E45         # breaks it: not adopted
        E5              | C5       | 2023-01-01 |            |             # breaks it: still in care
        E6              | C6       | 2023-01-01 | 2024-06-01 | E11         # just inside: adopted, and came back
        E7              | C6       | 2025-01-01 |            |
        E8              | C7       | 2023-01-01 | 2026-04-01 | E11         # has not been adopted yet
        E9              | C8       |            |            | E11         # no dates
        E10             |          | 2023-01-01 | 2025-06-01 | E11         # no child
        E3              | C9       | 2023-01-01 | 2025-06-01 | E12         # breaks it: another child with the same id
        E11             | C10      | 2023-01-01 | 2025-06-01 | E12         # breaks it: the order is of another kind
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | order_date | order_type_code
        D1            | C1       | 2025-06-01 | adoption
        D1b           | C1       | 2020-06-01 |                 # an order of no kind, long before
        D3            | C3       | 2025-06-02 |
        D4            | C4       | 2025-06-01 | adoption
        D5            | C5       | 2025-06-01 | adoption
        D6            | C6       | 2024-06-01 | adoption
        D7            | C5       | 2026-04-01 | adoption        # planned
        D8            | C11      | 2025-06-01 | adoption        # was never in care
        D9            |          | 2025-06-01 | adoption        # no child
        D10           | C10      | 2025-06-01 | special_guardianship
        D11           | C2       |            | adoption        # no date
      `,
    },
    `
      part | child_id | record_id | related_record_ids | message
      a    | C10      | E11       |                    | The child left care by adoption on 01/06/2025, but no adoption order is recorded.
      a    | C2       | E2        |                    | The child left care by adoption on 01/06/2025, but no adoption order is recorded.
      b    | C3       | E3        | D3                 | The child left care by adoption on 01/06/2025, but the adoption order is dated 02/06/2025.
      c    | C4       | D4        |                    | An adoption order was made on 01/06/2025, but care did not end with an adoption.
      c    | C5       | D5        |                    | An adoption order was made on 01/06/2025, but care did not end with an adoption.
      a    | C9       | E3        |                    | The child left care by adoption on 01/06/2025, but no adoption order is recorded.
    `,
  );
});
