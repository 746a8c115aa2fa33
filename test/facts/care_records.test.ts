import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('an episode that cannot become part of a period is still a record to account for', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2025-01-01 | S                 | 2025-06-01 | X1
      E2              | C1       | 2025-06-01 | P                 |            |
      E3              | C1       | 2026-04-01 | P                 |            |       # not yet begun
      E4              | C2       |            | S                 |            |       # no start
      E5              |          | 2025-01-01 | S                 |            |       # no child
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.care_records order by latest_care_episode_id',
    `
      latest_care_episode_id | child_id | start_date | period_number
      E2                     | C1       | 2025-01-01 | 1     # E1 and E2 are one period
      E3                     | C1       | 2026-04-01 |
      E4                     | C2       |            |
      E5                     |          | 2025-01-01 |
    `,
  );
});
