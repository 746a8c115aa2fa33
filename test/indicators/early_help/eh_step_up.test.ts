import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('eh-step-up');

const tables = {
  'canonical.early_help_episodes': `
    episode_id | child_id | start_date | end_date   | end_reason_code | end_reason_raw | organisation
    E1         | C1       | 2025-10-01 | 2026-03-02 |                 |                | School
    E2         | C2       | 2025-10-01 | 2026-03-02 |                 |                | School
    E3         | C3       | 2025-10-01 | 2026-03-02 |                 | Path 7b        | School
    E4         | C4       | 2025-10-01 | 2026-03-02 |                 |                |
    E5         |          | 2025-10-01 | 2026-03-02 |                 |                |
    E6         | C6       | 2025-10-01 | 2026-04-01 | stepped_up      | Step up        |            # not yet
    E7         | C7       | 2025-10-01 |            | stepped_up      | Step up        |            # open
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date | is_no_further_action
    R1          | C1       | 2026-03-16    |                        # the 14th day after
    R2          | C2       | 2026-03-17    | no                     # the 15th
    R3          | C3       | 2026-03-03    | no                     # there is a reason, which nobody mapped
    R4          | C4       | 2026-03-03    | yes                    # went no further
    R5          |          | 2026-03-03    | no
  `,
};

test('a referral tells only where there is no reason, and only one that was accepted', async () => {
  await expectCases(
    'eh-step-up',
    tables,
    `
      event_date | child_id | record_id | numerator | denominator | told_by                | referral_date
      2026-03-02 | C1       | E1        | 1         | 1           | A referral             | 2026-03-16
      2026-03-02 | C2       | E2        | 0         | 1           | A referral             |
      2026-03-02 | C3       | E3        | 0         | 1           | The reason for the end | 2026-03-03
      2026-03-02 | C4       | E4        | 0         | 1           | A referral             |
      2026-03-02 |          | E5        | 0         | 1           | A referral             |
    `,
  );
});

test('how near the referral must be is a parameter', async () => {
  await expectFigures(
    'eh-step-up',
    { parameters: { link_window_days: 15 }, ...tables },
    `
      interval_type | interval_end | breakdown    | group_name | numerator | denominator | value
      month         | 2026-03-31   | all          |            | 2         | 5           | 40
      month         | 2026-03-31   | organisation | School     | 2         | 3           | 66.7
    `,
  );
});
