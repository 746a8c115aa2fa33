import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-icpc-to-plan');

test('a plan from that day counts whatever was recorded, if it is the same child’s', async () => {
  await expectCases(
    'cp-icpc-to-plan',
    {
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | led_to_plan | is_transfer_in
        K1            | C1       | 2026-03-10      | no          | no
        K2            | C2       | 2026-03-10      | unknown     | unknown
        K3            |          | 2026-03-10      |             |
        K4            |          | 2026-03-10      | yes         |
        K5            | C3       | 2026-04-01      | yes         |
        K6            | C4       | 2026-03-10      | yes         | yes
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-03-10
        P2      | C2       | 2026-03-09
        P3      |          | 2026-03-10
      `,
    },
    `
      event_date | record_id | numerator | denominator | recorded_outcome | has_plan_from_that_day
      2026-03-10 | K1        | 1         | 1           | no               | yes
      2026-03-10 | K2        | 0         | 1           | unknown          | no
      2026-03-10 | K3        | 0         | 1           |                  | no
      2026-03-10 | K4        | 1         | 1           | yes              | no
    `,
  );
});
