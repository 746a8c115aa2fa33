import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('what stands out is shown kind by kind with whose case it is, or nobody', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(
    'create table facts.current_holders (child_id varchar, worker_name varchar, team_name varchar)',
  );
  await db.run(`create table findings.stand_outs (kind integer, title varchar, list integer, rows_in_all integer,
    position integer, child_id varchar, record_id varchar, row_number integer, why varchar)`);
  await insertRows(
    db,
    'facts.current_holders',
    'child_id | worker_name | team_name\n C1 | Ash, Alma | North',
  );
  await insertRows(
    db,
    'findings.stand_outs',
    `
      kind | title   | list | rows_in_all | position | child_id | row_number | why
      2    | visits  | 7    | 1           | 1        | C1       | 4          | long ago
      1    | longest | 7    | 9           | 2        | C2       | 9          | long
      1    | longest | 7    | 9           | 1        | C1       | 4          | longer
    `,
  );
  await expectRows(
    db,
    `select {columns} from (${await readSql('reports/stand_outs')})`,
    `
      title   | position | child_id | why      | worker_name
      longest | 1        | C1       | longer   | Ash, Alma
      longest | 2        | C2       | long     |
      visits  | 1        | C1       | long ago | Ash, Alma
    `,
  );
});
