import { test } from 'vitest';
import { expectStandOuts } from './support.ts';

test('a child in care for more than four months has a plan for permanence', async () => {
  await expectStandOuts(
    'in_care_without_a_plan',
    {
      'lists.list_8_children_in_care': `
        child_id | start_date | end_date   | permanence_plan
        C1       | 2025-11-30 |            |                # four months today: not yet
        C2       | 2025-11-29 |            |
        C3       | 2025-01-01 |            | b) Adoption
        C4       | 2025-01-01 | 2026-02-01 |                # left care
      `,
    },
    `
      child_id | days
      C2       | 122
    `,
  );
});
