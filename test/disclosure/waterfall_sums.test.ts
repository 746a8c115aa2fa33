import { test } from 'vitest';
import { discloseWaterfall } from '../../pipelines/steps/disclose_waterfall.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('those left out and those listed add up to those that could qualify', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(
    'create table findings.waterfall (list integer, position integer, step varchar, records integer)',
  );
  await insertRows(
    db,
    'findings.waterfall',
    `
    list | position | step          | records
    7    | 1        | could qualify | 60
    7    | 2        | left out: a   | 20
    7    | 3        | listed        | 40
  `,
  );
  await discloseWaterfall(db);
  await expectRows(
    db,
    'select {columns} from disclosure.sums order by count_id',
    `
    sum_id | count_id | is_total
    7      | 7/1      | true
    7      | 7/2      | false
    7      | 7/3      | false
  `,
  );
});
