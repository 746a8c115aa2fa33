import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('dq-episode-overlap');

const records = {
  'findings.rule_findings': `
    finding_id | rule_id    | part | severity | child_id | record_id | values_mark
    F1         | DQ-CPP-003 | b    | error    | C1       | P1        | m1
    F2         | DQ-REF-016 | a    | warning  | C2       | R2        | m2              # explained below
    F3         | DQ-REF-016 | a    | warning  | C3       | R3        | m3              # found by the days as well
    F4         | DQ-ASM-003 | a    | error    | C1       | A1        | m4              # a date error
  `,
  'answers.explanations': `
    finding_id | values_mark | explanation     | explained_by
    F2         | m2          | Awaiting a move | A manager
  `,
  'canonical.referrals': `
    referral_id | child_id | referral_date | close_date | is_no_further_action
    R2          | C2       | 2025-06-02    |            |
    R3          | C3       | 2025-06-02    |            |
    R4          | C4       | 2025-12-31    |            |                          # nothing for 90 days
    R5          | C5       | 2025-12-30    |            |                          # nothing for 91
    R6          | C6       | 2025-06-02    |            | yes
    R7          | C7       | 2025-06-02    | 2026-03-31 |
    R8          | C8       | 2025-06-02    |            |                          # in care
    R9          | C9       | 2025-06-02    |            |                          # on a child protection plan
    R0          |          | 2025-06-02    |            |
  `,
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code
    E8              | C8       | 2025-07-01 | S
  `,
  'canonical.child_protection_plans': `
    plan_id | child_id | start_date
    P9      | C9       | 2025-07-01
  `,
  'canonical.visits': `
    visit_id | child_id | visit_type | visit_date
    V3       | C3       | CIN        | 2025-10-01
    V4       | C3       | CIN        | 2026-04-01     # still to come
  `,
} as const;

test('a quiet episode is one of a child in need who is neither in care nor on a child protection plan', async () => {
  await expectCases(
    'dq-episode-overlap',
    records,
    `
      child_id | record_id | numerator | denominator | rule_id    | last_event_date | explanation     | age_of_issue
      C1       | P1        | 1         | 1           | DQ-CPP-003 |                 |                 | Up to a week
      C2       | R2        | 0         | 1           |            | 2025-06-02      | Awaiting a move |
      C3       | R3        | 1         | 1           |            | 2025-10-01      |                 |
      C5       | R5        | 1         | 1           |            | 2025-12-30      |                 |
               | R0        | 1         | 1           |            | 2025-06-02      |                 |
    `,
  );
});

test('the days and the rules are parameters', async () => {
  await expectFigures(
    'dq-episode-overlap',
    { ...records, parameters: { no_activity_days: 200, rules: 'DQ-ASM-003:a DQ-CPP-003:a' } },
    `
      interval_type | interval_end | breakdown | group_name | numerator | denominator | value
      month         | 2026-03-31   | all       |            | 2         | 3           | 2
      month         | 2026-03-31   | severity  | error      | 1         | 1           | 1
    `,
  );
});
