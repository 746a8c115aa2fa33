import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a step towards adoption follows a decision that the child should be adopted', async () => {
  await expectFindings(
    'DQ-ADO-002',
    {
      as_at: '2026-03-31',
      'canonical.placements': `
        placement_id | child_id | start_date | placement_type_code
        P1           | C1       | 2025-01-01 | A6     # just inside: decided
        P2           | C2       | 2025-02-01 | A3     # breaks it: no case
        P3           | C2       | 2025-01-01 | A5     # the first of two
        P4           | C3       | 2025-01-01 | A4     # breaks it: the case has no dates
        P5           | C4       | 2025-01-01 | U5     # not an adoptive placement
        P6           | C5       | 2026-04-01 | A6     # has not begun yet
        P1           | C6       | 2025-01-01 | A6     # breaks it: another child with the same placement id
        P7           |          | 2025-01-01 | A6     # no child
      `,
      'canonical.legal_statuses': `
        legal_status_id | child_id | start_date | end_date   | status_code
        L1              | C2       | 2024-12-01 |            | E1     # the placement says it already
        L2              | C7       | 2025-01-01 |            | E1     # breaks it: still open
        L3              | C8       |            |            | E1     # no start
        L4              | C4       | 2025-01-01 | 2025-06-01 | C2
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | placement_order_date | matched_date | placed_date | order_date | order_type_code
        D1            | C1       | 2024-12-01    |                      |              |             |            |
        D2            | C3       |               |                      |              |             |            |
        D3            | C9       |               | 2025-01-01           |              |             |            |                        # breaks it
        D4            | C10      |               |                      | 2025-01-01   |             |            |                        # breaks it
        D5            | C11      |               |                      |              | 2025-01-01  |            |                        # breaks it
        D6            | C12      |               |                      |              |             | 2025-01-01 | adoption               # breaks it
        D7            | C13      |               |                      |              |             | 2025-01-01 | special_guardianship   # just inside: not an adoption
        D8            |          | 2025-01-01    |                      |              |             |            |                        # no child
      `,
    },
    `
      part | child_id | record_id | message
      c    | C10      | D4        | The adoption case has a step dated 01/01/2025, but no decision to place for adoption.
      c    | C11      | D5        | The adoption case has a step dated 01/01/2025, but no decision to place for adoption.
      c    | C12      | D6        | The adoption case has a step dated 01/01/2025, but no decision to place for adoption.
      a    | C2       | P3        | The child was placed for adoption on 01/01/2025, but no decision to do so is recorded.
      a    | C3       | P4        | The child was placed for adoption on 01/01/2025, but no decision to do so is recorded.
      a    | C6       | P1        | The child was placed for adoption on 01/01/2025, but no decision to do so is recorded.
      b    | C7       | L2        | The child has been under a placement order since 01/01/2025, but no decision to place for adoption is recorded.
      c    | C9       | D3        | The adoption case has a step dated 01/01/2025, but no decision to place for adoption.
    `,
  );
});
