import { test } from 'vitest';
import { expectFindings } from '../support.ts';

test('a child is on list 10 once for each decision', async () => {
  await expectFindings(
    'DQ-ADO-005',
    {
      as_at: '2026-03-31',
      'lists.list_10_adoption': `
        child_id | decision_date | record_id
        C1       | 2025-01-01    | D1           # just inside
        C2       | 2025-01-01    | D2
        C2       | 2025-01-01    | D3           # breaks it: the same decision
        C3       | 2024-01-01    | D4
        C3       | 2025-01-01    | D5           # just inside: another decision
        C4       |               | D6
        C4       |               | D7           # breaks it: none
                 | 2025-01-01    | D8           # no child
                 | 2025-01-01    | D9           # no child
        C5       | 2025-01-01    | D2           # another child with the same id
      `,
    },
    `
      part | child_id | record_id | row_number | message
      a    | C2       | list 10   | 3          | The child is 2 times on list 10 for one adoption plan.
      a    | C4       | list 10   | 7          | The child is 2 times on list 10 for one adoption plan.
    `,
  );
});
