import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('open cases that are neither care nor a plan', async () => {
  await expectStandOuts(
    'longest_in_need',
    {
      'lists.list_6_children_in_need': `
        child_id | record_id | start_date | close_date | case_status
        C1       | R1        | 2025-03-31 |            | c) Child in need plan
        C2       | R2        | 2020-01-01 |            | a) Looked after child
        C3       | R3        | 2020-01-01 |            | b) Child Protection plan
        C4       | R4        | 2020-01-01 | 2026-01-01 | e) Closed episode
        C5       | R5        | 2026-03-30 |            |                       # no status
        C6       | R6        |            |            | d) Open assessment    # no start
      `,
    },
    `
      child_id | row_number | days
      C1       | 1          | 365
      C5       | 5          | 1
    `,
  );
});
