import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('ap-sgo-cao');

test('the last time of leaving decides, and a reason that nobody recognised is none of them', async () => {
  await expectFigures(
    'ap-sgo-cao',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code | end_reason_raw
        E1              | C1       | 2024-01-01 | S                 | 2025-05-01 | E45             | E45
        E2              | C1       | 2025-06-01 | S                 | 2026-03-31 | E4A             | E4A          # it did not last
        E3              | C2       | 2024-01-01 | S                 | 2026-03-31 | E48             | E48
        E4              | C3       | 2024-01-01 | S                 | 2026-03-31 |                 | SGO then
      `,
    },
    `
      interval_type     | interval_end | indicator_id | breakdown   | group_name | numerator | denominator
      rolling_12_months | 2026-03-31   | ap-sgo-cao   | all         |            | 1         | 3
      month             | 2025-05-31   | ap-sgo       | all         |            | 1         | 1
      month             | 2026-03-31   | ap-sgo-cao   | reason_left |            | 0         | 1
    `,
  );
});
