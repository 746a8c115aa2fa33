import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('everyone in care is open on list 6', async () => {
  await expectFindings(
    'DQ-REC-002',
    {
      'lists.list_8_children_in_care': `
        child_id | record_id | start_date | end_date   | legal_status
        C1       | E1        | 2025-01-10 |            | C2: FCO                                # just inside: open on both
        C2       | E2        | 2025-01-10 |            | C2: FCO                                # not on list 6
        C3       | E3        | 2025-01-10 |            |                                        # closed on list 6
        C4       | E4        | 2025-01-10 | 2026-03-31 | C2: FCO                                # just inside: care has ended
        C5       | E5        | 2025-01-10 |            | V4: Short term breaks, agreements recorded   # not looked after
                 | E6        | 2025-01-10 |            | C2: FCO                                # names nobody
        C6       | E2        | 2025-01-10 |            | C2: FCO                                # a sibling with the same id
      `,
      'lists.list_6_children_in_need': `
        child_id | close_date
        C1       |
        C3       | 2026-03-01
                 |
      `,
    },
    `
      part | severity | gate  | child_id | record_id | row_number | message
      a    | error    | block | C2       | E2        | 2          | The child has been in care since 10/01/2025 (list 8), but is not open on list 6.
      a    | error    | block | C3       | E3        | 3          | The child has been in care since 10/01/2025 (list 8), but is not open on list 6.
      a    | error    | block | C6       | E2        | 7          | The child has been in care since 10/01/2025 (list 8), but is not open on list 6.
    `,
  );
});
