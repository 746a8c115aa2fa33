import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

const episodes = 'select {columns} from facts.care_episodes order by child_id, start_date, care_episode_id';

test('an end date is the day from which care goes on elsewhere', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | start_reason_code | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | S                 | 2024-06-01 | X1
      E2              | C1       | 2024-06-01 | P                 | 2025-01-01 | E4A
      E3              | C2       | 2024-01-01 | S                 | 2024-05-31 | X1    # the last day, as some case systems hold it
      E4              | C2       | 2024-06-01 | P                 |            |
      E5              | C3       | 2024-01-01 | S                 | 2024-05-30 | X1    # two days before the next: a gap
      E6              | C3       | 2024-06-01 | P                 |            |
      E7              | C4       | 2024-01-01 | S                 | 2024-05-31 | E4A   # went home, and came back the next day
      E8              | C4       | 2024-06-01 | S                 |            |
      E9              | C5       | 2024-01-01 | S                 | 2024-05-31 |       # no reason, and the next is no new start
      EA              | C5       | 2024-06-01 | L                 |            |
      EB              | C6       | 2024-01-01 | S                 | 2024-05-31 |       # no reason, and the next is a new start
      EC              | C6       | 2024-06-01 | S                 |            |
    `,
  });

  await expectRows(
    db,
    episodes,
    `
      care_episode_id | end_date   | exclusive_end_date
      E1              | 2024-06-01 | 2024-06-01
      E2              | 2025-01-01 | 2025-01-01
      E3              | 2024-05-31 | 2024-06-01
      E4              |            |
      E5              | 2024-05-30 | 2024-05-30
      E6              |            |
      E7              | 2024-05-31 | 2024-05-31
      E8              |            |
      E9              | 2024-05-31 | 2024-06-01
      EA              |            |
      EB              | 2024-05-31 | 2024-05-31
      EC              |            |
    `,
  );
});

test('an episode that starts after the as-at date, on no date, or for no child is not there', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | end_date   | end_reason_code
      E1              | C1       | 2026-03-30 | 2026-03-31 | X1
      E2              | C1       | 2026-03-31 |            |
      E3              | C2       | 2026-03-30 | 2026-03-31 | X1
      E4              | C2       | 2026-04-01 |            |      # so nothing says that E3 ends on its last day
      E5              | C3       |            |            |
      E6              |          | 2026-01-01 |            |
    `,
  });

  await expectRows(
    db,
    episodes,
    `
      care_episode_id | exclusive_end_date
      E1              | 2026-03-31
      E2              |
      E3              | 2026-03-31
    `,
  );
});

test("the next episode is the child's own", async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.care_episodes': `
      care_episode_id | child_id | start_date | end_date   | end_reason_code
      E1              | C1       | 2024-01-01 | 2024-05-31 | X1
      E1              | C2       | 2024-06-01 |            |
    `,
  });

  await expectRows(
    db,
    episodes,
    `
      child_id | exclusive_end_date
      C1       | 2024-05-31
      C2       |
    `,
  );
});
