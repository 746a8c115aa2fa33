import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('open plans, the longest first; half of them are shorter than the middle one', async () => {
  await expectStandOuts(
    'longest_on_a_plan',
    {
      'lists.list_7_child_protection': `
        child_id | record_id | start_date | end_date
        C1       | P1        | 2026-03-01 |
        C2       | P2        | 2025-03-31 |
        C3       | P3        | 2026-03-31 |            # began today
        C4       | P4        | 2020-01-01 | 2025-12-31 # ended
      `,
    },
    `
      child_id | record_id | row_number | start_date | days | usual_days
      C2       | P2        | 2          | 2025-03-31 | 365  | 30
      C1       | P1        | 1          | 2026-03-01 | 30   | 30
      C3       | P3        | 3          | 2026-03-31 | 0    | 30
    `,
  );
});
