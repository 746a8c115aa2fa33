import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('everyone on an open child protection plan is open on list 6', async () => {
  await expectFindings(
    'DQ-REC-001',
    {
      'lists.list_7_child_protection': `
        child_id | record_id | start_date | end_date   | source_file | source_line
        C1       | P1        | 2025-01-10 |            | plans.csv   | 2   # just inside: open on both
        C2       | P2        | 2025-01-10 |            | plans.csv   | 3   # not on list 6
        C3       | P3        | 2025-01-10 |            | plans.csv   | 4   # closed on list 6
        C4       | P4        | 2025-01-10 | 2026-03-31 | plans.csv   | 5   # just inside: the plan has ended
        C5       | P5        | 2025-01-10 |            | plans.csv   | 6   # one row of list 6 is closed, one open
                 | P6        | 2025-01-10 |            | plans.csv   | 7   # names nobody
        C6       | P2        | 2025-01-10 |            | plans.csv   | 8   # a sibling with the same plan id
      `,
      'lists.list_6_children_in_need': `
        child_id | close_date
        C1       |
        C3       | 2026-03-01
        C5       | 2026-03-01
        C5       |
                 |
      `,
    },
    `
      part | severity | gate  | child_id | record_id | row_number | source_line | message
      a    | error    | block | C2       | P2        | 2          | 3           | The child has been on a child protection plan since 10/01/2025 (list 7), but is not open on list 6.
      a    | error    | block | C3       | P3        | 3          | 4           | The child has been on a child protection plan since 10/01/2025 (list 7), but is not open on list 6.
      a    | error    | block | C6       | P2        | 7          | 8           | The child has been on a child protection plan since 10/01/2025 (list 7), but is not open on list 6.
    `,
  );
});
