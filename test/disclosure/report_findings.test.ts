import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows } from '../support.ts';

test('open findings are counted by weight, rounded, and not told where they are few', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`create table findings.findings as
    select 'F' || n as finding_id, 'warning' as severity, if(n <= 12, 'open', 'explained') as status from range(1, 21) as numbers(n)
    union all select 'E1', 'error', 'open'`);
  await expectRows(
    db,
    `select {columns} from (${await readSql('disclosure/report_findings')}) order by severity_order`,
    `
    severity | findings
    error    |
    warning  | 10
    info     | 0
  `,
  );
});
