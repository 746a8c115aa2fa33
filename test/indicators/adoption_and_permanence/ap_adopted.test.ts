import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('ap-adopted');

test('who adopted, and with whom the case lay the day before, are told beside', async () => {
  await expectFigures(
    'ap-adopted',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-01-01 | S                 | 2026-03-10 | E11
        E2              | C2       | 2024-01-01 | S                 | 2026-03-10 | E12
        E3              | C3       | 2024-01-01 | S                 | 2026-03-10 |               # no reason
        E4              | C4       | 2024-01-01 | S                 | 2025-03-31 | E11           # a day too early
        E5              | C5       | 2024-01-01 | S                 |            |
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | is_adopted_by_carer | is_sibling_group
        P1            | C1       | 2025-01-01    | yes                 | yes
      `,
      'canonical.team_structure': `
        team_id | team_name
        T1      | Permanence
      `,
      'canonical.involvements': `
        involvement_id | child_id | team_id | role_code      | start_date | end_date
        I1             | C1       | T1      | allocated_team | 2024-01-01 | 2026-03-10
      `,
    },
    `
      interval_type     | interval_end | breakdown     | group_name         | numerator | denominator | value
      rolling_12_months | 2026-03-31   | all           |                    | 2         | 3           | 66.7
      rolling_12_months | 2026-03-31   | adopted_by    | Foster carers      | 1         | 1           | 100
      rolling_12_months | 2026-03-31   | sibling_group | In a sibling group | 1         | 1           | 100
      rolling_12_months | 2026-03-31   | team          | Permanence         | 1         | 1           | 100
      week              | 2026-03-31   | all           |                    | 0         | 0           |
    `,
  );
});
