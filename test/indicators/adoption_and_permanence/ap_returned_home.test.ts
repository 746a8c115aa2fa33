import { test } from 'vitest';
import { expectFigures, testExample } from '../support.ts';

testExample('ap-returned-home');

test('a child who left twice counts by the last time, which in a longer interval is another', async () => {
  await expectFigures(
    'ap-returned-home',
    {
      'canonical.care_episodes': `
        care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
        E1              | C1       | 2024-01-01 | S                 | 2026-02-10 | E4B
        E2              | C1       | 2026-02-20 | S                 | 2026-03-10 | E4A
        E3              | C2       | 2024-01-01 | S                 | 2026-03-01 | X1
        E4              | C2       | 2026-03-01 | P                 |            |               # moved, no leaving
        E5              | C3       | 2024-01-01 | S                 | 2026-03-31 |               # no reason
      `,
    },
    `
      interval_type     | interval_end | indicator_id        | breakdown   | group_name | numerator | denominator
      month             | 2026-02-28   | ap-return-unplanned | all         |            | 1         | 1
      rolling_12_months | 2026-03-31   | ap-return-unplanned | all         |            | 0         | 2
      rolling_12_months | 2026-03-31   | ap-return-planned   | all         |            | 1         | 2
      month             | 2026-03-31   | ap-returned-home    | reason_left |            | 0         | 1
    `,
  );
});
