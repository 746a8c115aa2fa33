import { test } from 'vitest';
import { discloseWaterfall } from '../../pipelines/steps/disclose_waterfall.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('each list keeps its own secrets', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(
    'create table findings.waterfall (list integer, position integer, step varchar, records integer)',
  );
  await insertRows(
    db,
    'findings.waterfall',
    `
    list | position | step          | records
    1    | 1        | could qualify | 6
    1    | 2        | left out: a   | 0
    1    | 3        | listed        | 6
    2    | 1        | could qualify | 3
    2    | 2        | listed        | 3
  `,
  );
  await expectRows(
    db,
    `select {columns} from (${await discloseWaterfall(db)})`,
    `
    list | step          | records
    1    | could qualify | 5
    1    | left out: a   | 0
    1    | listed        | 5
    2    | could qualify | c
    2    | listed        | c
  `,
  );
});
