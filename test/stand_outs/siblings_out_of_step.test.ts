import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('a child with an open case and no plan, whose brothers or sisters are on one', async () => {
  await expectStandOuts(
    'siblings_out_of_step',
    {
      'canonical.family_members': `
        family_id | child_id
        F1        | C1
        F1        | C2
        F1        | C3
        F1        | C4
        F2        | C1        # in two groups with C2: counted once
        F2        | C2
        F3        | C5        # alone
                  | C6        # in no group
      `,
      'lists.list_7_child_protection': `
        child_id | start_date | end_date
        C2       | 2025-06-01 |
        C3       | 2025-05-01 |
        C4       | 2025-01-01 | 2025-12-01  # ended
        C6       | 2025-01-01 |
      `,
      'lists.list_6_children_in_need': `
        child_id | record_id | start_date | close_date
        C1       | R1        | 2026-01-01 |
        C2       | R2        | 2025-05-01 |             # on a plan
        C4       | R4        | 2025-01-01 | 2026-01-01  # closed
        C5       | R5        | 2025-01-01 |             # no brothers or sisters
      `,
    },
    `
      child_id | record_id | siblings | plan_start_date
      C1       | R1        | 2        | 2025-05-01
    `,
  );
});
