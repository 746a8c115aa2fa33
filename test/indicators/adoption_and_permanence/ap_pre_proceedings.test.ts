import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('ap-pre-proceedings');

const spells = {
  'canonical.pre_proceedings': `
    pre_proceedings_id | child_id | family_id | letter_before_proceedings_date | initial_meeting_date | step_down_or_issue_date | letter_of_issue_date | outcome_code
    P1                 | C1       | F1        | 2025-12-08                     | 2026-01-05           |                         |                      |
    P2                 | C2       | F1        | 2026-03-31                     |                      |                         |                      |
    P3                 | C3       | F3        | 2025-12-08                     |                      |                         | 2026-03-31           | issue_proceedings
    P4                 | C4       | F4        | 2025-12-08                     |                      | 2026-04-01              |                      | step_down
    P5                 | C5       | F5        | 2025-12-08                     |                      |                         |                      | step_down
    P6                 | C6       | F6        |                                | 2025-12-08           |                         |                      |
    P7                 |          |           | 2026-03-01                     |                      |                         |                      |
    P8                 |          |           | 2026-03-01                     |                      |                         |                      |
    P9                 | C1       | F1        | 2025-01-01                     |                      |                         |                      |
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date | primary_need_code
    R1          | C1       | 2025-01-01    | N1
  `,
} as const;

test('who has stepped down, gone to court or had an outcome is out, and who had no letter is not in yet', async () => {
  await expectCases(
    'ap-pre-proceedings',
    spells,
    `
      child_id | record_id | numerator | denominator | family | sibling_group             | primary_need     | weeks_open | due_date
      C1       | P1        | 1         | 1           | 1      | With brothers or sisters  | Abuse or neglect | 16         | 2026-03-30
      C2       | P2        | 0         | 1           | 0      | With brothers or sisters  |                  | 0          | 2026-07-21
      C4       | P4        | 1         | 1           | 1      | Alone                     |                  | 16         | 2026-03-30
               | P7        | 0         | 1           | 1      | Alone                     |                  | 4          | 2026-06-21
               | P8        | 0         | 1           | 1      | Alone                     |                  | 4          | 2026-06-21
    `,
  );
});

test('the threshold, and whether the letter or the first meeting starts it, are parameters', async () => {
  await expectFigures(
    'ap-pre-proceedings',
    { ...spells, parameters: { start: 'meeting', threshold_days: 85 } },
    `
      interval_type | interval_end | indicator_id            | numerator | denominator | value
      month         | 2026-03-31   | ap-pre-proceedings      | 1         | 2           | 1
      month         | 2026-02-28   | ap-pre-proceedings      | 0         | 2           | 0
      month         | 2026-02-28   | ap-pre-proceedings-open | 2         | 2           | 2
    `,
  );
});
