import { test } from 'vitest';
import { databaseWith, expectRows } from '../support.ts';

test('times that had begun by the as-at date, each with the interview that the log or the flags tell of', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | ended_at            | missing_type_code | missing_type_raw | is_return_interview_offered | is_return_interview_accepted
      M1                 | C1       | 2026-03-31 23:59:00 | 2026-04-01 00:00:00 | M                 | M                | no                          |
      M2                 | C1       | 2026-04-01 00:00:00 |                     | M                 | M                |                             |
      M3                 | C1       |                     | 2026-01-01 10:00:00 | M                 | M                |                             |
      M4                 | C2       | 2026-01-01 10:00:00 | 2026-01-02 10:00:00 |                   |                  | no                          | yes
      M5                 | C2       | 2026-02-01 10:00:00 | 2026-02-02 10:00:00 |                   | Out              | yes                         | no
      M6                 |          | 2026-02-01 10:00:00 | 2026-02-02 10:00:00 | A                 | A                |                             |
    `,
    'canonical.return_interviews': `
      missing_episode_id | child_id | is_offered | offered_date | is_accepted | held_at             | declined_reason
      M4                 | C2       | yes        | 2026-01-02   | yes         | 2026-01-02 09:00:00 |
      M4                 | C2       | yes        | 2026-01-02   | yes         | 2026-01-01 12:00:00 |                # before the return
      M4                 | C2       | yes        | 2026-01-02   | yes         | 2026-01-05 10:00:00 |                # a second one
      M4                 | C2       | yes        | 2026-01-02   | yes         | 2026-01-04 10:00:00 |                # the first after the return
      M4                 | C2       | yes        | 2026-01-02   | yes         | 2026-04-03 10:00:00 |                # after the as-at date
      M5                 | C2       |            | 2026-02-02   |             | 2026-04-01 10:00:00 | Not today      # after the as-at date
      M5                 | C9       | no         |              |             | 2026-02-03 10:00:00 |                # another child's
      M6                 |          | yes        |              |             | 2026-02-03 10:00:00 |                # nobody's
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.missing_incidents order by missing_episode_id',
    `
      missing_episode_id | missing_type_code | started_on | ended_at            | is_return_interview_offered | is_return_interview_accepted | interview_held_at   | declined_reason
      M1                 | M                 | 2026-03-31 |                     | no                          |                              |                     |
      M4                 | M                 | 2026-01-01 | 2026-01-02 10:00:00 | yes                         | yes                          | 2026-01-04 10:00:00 |
      M5                 |                   | 2026-02-01 | 2026-02-02 10:00:00 | yes                         | no                           |                     | Not today
      M6                 | A                 | 2026-02-01 | 2026-02-02 10:00:00 |                             |                              |                     |
    `,
  );
});

test('a time that stands twice is one, and over if either record says so', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.missing_episodes': `
      missing_episode_id | child_id | started_at          | ended_at            | source_line
      M1                 | C1       | 2026-03-01 20:00:00 |                     | 1
      M1                 | C1       | 2026-03-01 20:00:00 | 2026-03-02 06:00:00 | 2
      M1                 | C2       | 2026-03-01 20:00:00 |                     | 3            # a sister
      M2                 | C1       | 2026-03-01 20:00:00 |                     | 4            # another id: another record
      M1                 | C1       | 2026-03-05 20:00:00 |                     | 5            # another time
      M3                 |          | 2026-03-01 20:00:00 |                     | 6            # nobody's
      M3                 |          | 2026-03-01 20:00:00 |                     | 7
                         | C1       | 2026-03-01 20:00:00 |                     | 8
    `,
  });
  await expectRows(
    db,
    'select {columns} from facts.missing_incidents order by source_line',
    `
      source_line | missing_episode_id | child_id | ended_at
      2           | M1                 | C1       | 2026-03-02 06:00:00
      3           | M1                 | C2       |
      4           | M2                 | C1       |
      5           | M1                 | C1       |
      6           | M3                 |          |
      7           | M3                 |          |
      8           |                    | C1       |
    `,
  );
});
