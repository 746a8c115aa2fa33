import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('cp-icpc-held');

test('the outcome is what was recorded or a plan from that day, and the chair is who chaired then', async () => {
  await expectCases(
    'cp-icpc-held',
    {
      'canonical.initial_child_protection_conferences': `
        conference_id | child_id | conference_date | led_to_plan | is_transfer_in | team_id
        K1            | C1       | 2026-03-10      | no          | unknown        | T1
        K2            | C2       | 2026-03-10      | unknown     | no             |
        K3            | C3       | 2026-03-10      | yes         | yes            |
        K4            |          | 2026-03-10      |             |                |
        K5            | C5       | 2026-04-01      |             |                |     # not held yet
        K6            | C6       |                 |             |                |
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P1      | C1       | 2026-03-10
      `,
      'canonical.involvements': `
        involvement_id | child_id | worker_id | role_code        | start_date | end_date
        I1             | C1       | W1        | conference_chair | 2026-03-10 |
        I2             | C2       | W1        | conference_chair | 2026-01-05 | 2026-03-10     # ended that day
      `,
      'canonical.professionals': `
        worker_id | worker_name
        W1        | Ash, Robin
      `,
    },
    `
      event_date | record_id | numerator | transfer_in | outcome               | conference_chair | kind_of_conference     | team_id
      2026-03-10 | K1        | 1         | 0           | Child protection plan | Ash, Robin       | After an enquiry here  | T1
      2026-03-10 | K2        | 1         | 0           |                       |                  | After an enquiry here  |
      2026-03-10 | K3        | 0         | 1           | Child protection plan |                  | Transfer in            |
      2026-03-10 | K4        | 1         | 0           |                       |                  | After an enquiry here  |
    `,
  );
});
