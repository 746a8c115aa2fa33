import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('fd-referrals-awaiting-decision');

test('a referral waits until a decision, a response or the close of its case', async () => {
  await expectCases(
    'fd-referrals-awaiting-decision',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2026-03-23    |            | no
        R2          | C2       | 2026-03-23    | 2026-03-31 | no                     # closed today
        R3          | C3       | 2026-03-23    |            | no                     # a plan since
        R4          |          | 2026-03-31    |            | no                     # nobody's
        R5          | C4       | 2026-03-23    |            | no                     # decided tomorrow
        R6          | C1       | 2026-03-24    |            | no                     # on the open case
        R7          | C5       | 2026-03-23    |            | yes                    # decided, nobody knows when
        R8          | C6       | 2026-03-23    | 2026-04-01 | yes                    # so is this one, whose case closes tomorrow
      `,
      'canonical.referral_decisions': `
        referral_id | child_id | decision_date
        R5          | C4       | 2026-04-01
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        P3      | C3       | 2026-03-30
      `,
    },
    `
      child_id | record_id | numerator | denominator | working_days_waiting | due_date
      C1       | R1        | 1         | 1           | 6                    | 2026-03-24
               | R4        | 0         | 1           | 0                    | 2026-04-01
      C4       | R5        | 1         | 1           | 6                    | 2026-03-24
    `,
  );
});

test('the end of each month is told as it was then, with a limit of the council', async () => {
  await expectFigures(
    'fd-referrals-awaiting-decision',
    {
      parameters: { threshold_wd: 3 },
      'canonical.referrals': `
        referral_id | child_id | referral_date | source_code
        R1          | C1       | 2026-02-25    | 6            # two working days before the end of February
        R2          | C2       | 2026-02-23    | 6
      `,
      'canonical.referral_decisions': `
        referral_id | child_id | decision_date
        R1          | C1       | 2026-03-02
        R2          | C2       | 2026-03-02
      `,
    },
    `
      interval_type | interval_end | breakdown    | group_name | numerator | denominator | value
      month         | 2026-02-28   | all          |            | 1         | 2           | 1
      month         | 2026-02-28   | source_group | Police     | 1         | 2           | 1
      month         | 2026-03-31   | all          |            | 0         | 0           | 0
    `,
  );
});
