import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('what is open and wrong goes to the worker who holds the case, what blocks first', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`create table findings.findings (finding_id varchar, team_name varchar, worker_name varchar,
    child_id varchar, severity varchar, gate varchar, status varchar, message varchar, found_by varchar,
    how_to_fix varchar, first_seen date, lists varchar)`);
  await insertRows(
    db,
    'findings.findings',
    `
      finding_id | lists | team_name | worker_name | child_id | severity | gate        | status    | message | first_seen
      F1         | 6     | North     | Ash, Alma   | C1       | warning  | none        | open      | one     | 2026-03-31  # today
      F2         | 6     | North     | Ash, Alma   | C2       | error    | block       | open      | two     | 2026-03-01
      F3         | 6     | North     | Ash, Alma   | C2       | warning  | acknowledge | open      | a third | 2026-03-01
      F4         | 6     | North     | Ash, Alma   | C3       | error    | block       | explained | four    | 2026-03-01
      F5         | 6     | North     | Ash, Alma   | C3       | info     | none        | open      | five    | 2026-03-01
      F6         | 6     | North     | Ash, Alma   |          | error    | block       | open      | a file  | 2026-03-01
      F8         |       | North     | Ash, Alma   | C9       | error    | block       | open      | old     | 2026-03-01  # on no list
      F7         | 6     |           |             | C4       | error    | none        | open      | seven   | 2026-03-01  # nobody's
    `,
  );
  await expectRows(
    db,
    `select {columns} from (${await readSql('reports/hand_outs')})`,
    `
      team_name | worker_name      | child_id | message | is_blocking | days_open
      No team   | Nobody allocated | C4       | seven   | false       | 30
      North     | Ash, Alma        | C2       | two     | true        | 30
      North     | Ash, Alma        | C2       | a third | false       | 30
      North     | Ash, Alma        | C1       | one     | false       | 0
    `,
  );
});
