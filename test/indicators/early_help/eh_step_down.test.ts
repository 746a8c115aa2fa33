import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-step-down');

const tables = {
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | close_reason_code | is_no_further_action
    R1          | C1       | 2025-09-01    | 2026-02-02 | RC7               | no
    R2          | C2       | 2025-09-01    | 2026-02-02 | RC7               | no
    R3          | C3       | 2025-09-01    | 2026-03-03 | RC9               | no          # 20 working days ago today
    R4          | C4       | 2025-09-01    | 2026-03-02 | RC9               |
    R5          | C5       | 2026-02-02    | 2026-02-02 | RC9               | yes         # opened no case
    R6          |          | 2025-09-01    | 2026-02-02 | RC7               | no
    R7          | C7       | 2025-09-01    | 2026-04-01 | RC9               | no          # closes tomorrow
    R8          | C8       | 2025-09-01    | 2026-02-02 | RC9               | no
  `,
  'canonical.early_help_episodes': `
    episode_id | child_id | start_date | end_date
    E1         | C1       | 2025-11-03 | 2026-02-02     # over on the day of the close
    E2         | C2       | 2026-01-19 | 2026-01-30     # began 14 days before
    E6         |          | 2026-02-02 |
    E8         | C8       | 2026-03-02 |                # the 20th working day after
  `,
};

test('help that was open at the close or began near it counts, and help is missing once its time has passed', async () => {
  await expectCases(
    'eh-step-down',
    tables,
    `
      event_date | child_id | record_id | numerator | denominator | help_start_date | start_due_date | is_without_help
      2026-02-02 | C1       | R1        | 0         | 1           |                 | 2026-03-02     | 0
      2026-02-02 | C2       | R2        | 1         | 1           | 2026-01-19      | 2026-03-02     | 0
      2026-03-03 | C3       | R3        | 1         | 1           |                 | 2026-03-31     | 0
      2026-03-02 | C4       | R4        | 1         | 1           |                 | 2026-03-30     | 1
      2026-02-02 |          | R6        | 0         | 1           |                 | 2026-03-02     | 0
      2026-02-02 | C8       | R8        | 1         | 1           | 2026-03-02      | 2026-03-02     | 0
    `,
  );
});

test('both times are parameters', async () => {
  await expectFigures(
    'eh-step-down',
    { parameters: { link_window_days: 13, start_within_wd: 19 }, ...tables },
    `
      interval_type | interval_end | indicator_id         | breakdown    | group_name                                         | numerator | denominator | value
      month         | 2026-02-28   | eh-step-down         | all          |                                                    | 1         | 4           | 1
      month         | 2026-02-28   | eh-step-down-no-help | all          |                                                    | 1         | 4           | 1
      month         | 2026-02-28   | eh-step-down         | close_reason | Case closed after assessment, referred to early help | 1         | 1           | 1
      month         | 2026-03-31   | eh-step-down-no-help | all          |                                                    | 2         | 2           | 2
    `,
  );
});
