import { test } from 'vitest';
import { expectCases, testExample } from '../support.ts';

testExample('ap-stage-durations');

test('a stage without both of its days, or with them in the wrong order, is left out of its own mean', async () => {
  await expectCases(
    'ap-stage-durations',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2025-01-01 | S                 | 2026-03-31 | E11
      `,
      'canonical.permanence_cases': `
        permanence_id | child_id | decision_date | matched_date | placed_date | order_date | order_type_code
        P1            | C1       | 2025-01-01    |              | 2025-06-01  | 2026-03-31 | adoption
        P2            | C2       | 2025-01-01    | 2025-05-01   | 2025-04-30  | 2026-03-31 | adoption        # care not in the exports
      `,
    },
    `
      child_id | numerator | denominator | days_to_decision | has_days_to_decision | days_to_match | has_days_to_match | days_to_placement | has_days_to_placement | days_entry_to_placement | has_days_entry_to_placement | days_to_order | has_days_to_order
      C1       | 454       | 1           | 0                | 1                    | 0             | 0                 | 0                 | 0                     | 151                     | 1                           | 303           | 1
      C2       | 0         | 0           | 0                | 0                    | 120           | 1                 | 0                 | 0                     | 0                       | 0                           | 335           | 1
    `,
  );
});
