import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('as-awaiting-allocation');

test('whatever begins on the day of the referral or later ends the wait, and a child waits once', async () => {
  await expectCases(
    'as-awaiting-allocation',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | close_date | is_no_further_action
        R1          | C1       | 2026-03-31    |            |
        R2          | C2       | 2026-03-02    | 2026-03-31 | no                     # closed today
        R3          | C3       | 2026-03-02    |            | no                     # an enquiry
        R4          | C4       | 2026-03-02    |            | no                     # on a child protection plan
        R5          | C5       | 2026-03-02    |            | no                     # looked after
        R6          | C6       | 2026-03-02    |            | no                     # on a child in need plan
        R7          |          | 2026-03-16    |            | no
        R8          | C7       | 2026-03-02    |            | no                     # its assessment starts tomorrow
        R9          | C8       | 2026-03-02    |            |
        R0          | C8       | 2026-03-16    |            |                        # waits twice
      `,
      'canonical.section_47_enquiries': `
        enquiry_id | child_id | start_date
        S3         | C3       | 2026-03-02
      `,
      'canonical.child_protection_plans': `
        plan_id | child_id | start_date
        P4      | C4       | 2026-03-30
      `,
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code
        E5              | C5       | 2026-03-30 | S
      `,
      'canonical.child_in_need_plans': `
        plan_id | child_id | start_date
        N6      | C6       | 2026-03-30
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A7            |          | 2026-03-30
        A8            | C7       | 2026-04-01
      `,
    },
    `
      child_id | record_id | numerator | working_days_waiting | working_days_band
      C1       | R1        | 1         | 0                    | 0 to 1
               | R7        | 1         | 11                   | 11 or more
      C7       | R8        | 1         | 21                   | 11 or more
      C8       | R9        | 1         | 21                   | 11 or more
    `,
  );
});

test('the end of each month is told as it was then', async () => {
  await expectFigures(
    'as-awaiting-allocation',
    {
      'canonical.referrals': `
        referral_id | child_id | referral_date | source_code | is_no_further_action
        R1          | C1       | 2026-01-30    | 6           | no
        R2          | C2       | 2026-01-30    | 6           | no
      `,
      'canonical.assessments': `
        assessment_id | child_id | start_date
        A1            | C1       | 2026-02-02
      `,
    },
    `
      interval_type | interval_end | breakdown         | group_name | value
      month         | 2026-01-31   | all               |            | 2
      month         | 2026-01-31   | working_days_band | 0 to 1     | 2
      month         | 2026-02-28   | source_group      | Police     | 1
    `,
  );
});
