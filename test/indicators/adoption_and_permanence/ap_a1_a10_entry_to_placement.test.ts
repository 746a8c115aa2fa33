import { test } from 'vitest';
import { expectCases, expectFigures, testExample } from '../support.ts';

testExample('ap-a1-a10-entry-to-placement');

const adoptions = {
  'canonical.care_episodes': `
    care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
    E1              | C1       | 2022-01-01 | S                 | 2023-04-01 | E11
    E2              | C2       | 2022-01-01 | S                 | 2023-03-31 | E11
    E3              | C3       | 2024-01-01 | S                 | 2026-03-31 | E11
    E4              | C4       | 2024-01-01 | S                 | 2026-03-31 | E11     # without a permanence case
  `,
  'canonical.permanence_cases': `
    permanence_id | child_id | decision_date | placed_date | is_adopted_by_carer | placed_with_carer_date
    P1            | C1       | 2022-03-01    | 2022-01-01  | no                  |                     # on the day of entry
    P2            | C2       | 2022-03-01    | 2022-05-01  | no                  |
    P3            | C3       | 2024-03-01    | 2024-05-01  | yes                 | 2023-12-31          # before entering care
  `,
} as const;

test('the day of entry is day 0, and days in the wrong order are no case of the mean', async () => {
  await expectCases(
    'ap-a1-a10-entry-to-placement',
    adoptions,
    `
      event_date | child_id | numerator | denominator | placement_numerator | placement_denominator
      2023-03-31 | C2       | 120       | 1           | 120                 | 1
      2023-04-01 | C1       | 0         | 1           | 0                   | 1
      2026-03-31 | C3       | 0         | 0           | 121                 | 1
      2026-03-31 | C4       | 0         | 0           | 0                   | 0
    `,
  );
});

test('three years reach back to 1 April', async () => {
  await expectFigures(
    'ap-a1-a10-entry-to-placement',
    adoptions,
    `
      interval_type     | interval_end | indicator_id                 | numerator | denominator | value | median
      rolling_36_months | 2026-03-31   | ap-a1-a10-entry-to-placement | 0         | 1           | 0     | 0
      rolling_36_months | 2026-03-31   | ap-a1-entry-to-placement     | 121       | 2           | 60.5  |
      rolling_12_months | 2026-03-31   | ap-a1-a10-entry-to-placement | 0         | 0           |       |
    `,
  );
});
