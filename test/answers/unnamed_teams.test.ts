import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { databaseWith, expectRows, insertRows } from '../support.ts';

test('team ids without a name are asked about; one that reads as a name is not', async () => {
  const db = await databaseWith({
    as_at: '2026-03-31',
    'canonical.teams': 'team_id | team_name\n T-100 | North\n T-300 | Named by hand',
    'canonical.referrals': `
      referral_id | child_id | team_id
      R1          | C1       | T-100
      R2          | C2       | T-101       # nobody knows it
      R3          | C3       | T-101
      R4          | C4       | South Team  # a name where an id belongs
      R5          | C5       |
      R6          | C6       | T-300       # answered
    `,
    'canonical.involvements': 'involvement_id | child_id | team_id\n I1 | C1 | ZZ',
  });
  await db.run(await readSql('loading/tables'));
  await db.run(await readSql('findings/tables'));
  await insertRows(db, 'answers.teams', 'team_id | team_name\n T-300 | Named by hand\n T-400 | Elsewhere');
  await expectRows(
    db,
    `select {columns} from (${await readSql('answers/unnamed_teams')})`,
    `
      team_id | row_count | first_seen | nearest                                | team_name     | state
      T-101   | 2         | 2026-03-31 | T-100 (North) or T-300 (Named by hand) |               | to answer
      ZZ      | 1         | 2026-03-31 |                                        |               | to answer
      T-300   | 1         |            |                                        | Named by hand | used
      T-400   |           |            |                                        | Elsewhere     | not met this time
    `,
  );
});
