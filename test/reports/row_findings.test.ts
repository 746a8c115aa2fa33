import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('a finding stands beside the rows of its record, or of its child where the list has no such record', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`
    create table findings.listed_rows (list integer, row_number integer, child_id varchar, record_id varchar);
    create table findings.finding_lists (finding_id varchar, list integer);
    create table findings.findings (finding_id varchar, child_id varchar, record_id varchar, row_number integer,
      gate varchar, severity varchar, status varchar, message varchar);
  `);
  await insertRows(
    db,
    'findings.listed_rows',
    `
      list | row_number | child_id | record_id
      3    | 1          | C1       | R1
      3    | 2          | C1       | R2
      3    | 3          | C2       | R2        # a sibling with the same referral id
      6    | 1          | C1       | R1
    `,
  );
  await insertRows(
    db,
    'findings.findings',
    `
      finding_id | child_id | record_id | row_number | gate  | severity | status    | message
      F1         | C1       | R2        |            | none  | warning  | open      | about a referral
      F2         | C1       | C1        |            | block | error    | open      | about the child
      F3         | C1       | R1        |            | block | error    | explained | explained
      F4         | C1       | R1        |            | none  | info     | open      | worth knowing
      F5         | C2       | P9        | 3          | none  | error    | open      | about a row
      F6         |          | R1        |            | none  | error    | open      | about no child
    `,
  );
  await insertRows(
    db,
    'findings.finding_lists',
    'finding_id | list\n F1 | 3\n F2 | 3\n F2 | 6\n F3 | 3\n F4 | 3\n F5 | 3\n F6 | 3',
  );
  await expectRows(
    db,
    `select {columns} from (${await readSql('reports/row_findings')})`,
    `
      list | row_number | findings
      3    | 1          | about the child
      3    | 2          | about the child / about a referral
      3    | 3          | about a row
      6    | 1          | about the child
    `,
  );
});
