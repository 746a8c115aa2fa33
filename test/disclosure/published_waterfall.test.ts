import { test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

test('a hidden number is c, a zero is shown, and the others are rounded', async () => {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(
    'create table disclosure.counts (list integer, position integer, step varchar, amount integer, is_hidden boolean)',
  );
  await insertRows(
    db,
    'disclosure.counts',
    `
    list | position | step          | amount | is_hidden
    7    | 2        | left out: a   | 0      | true
    7    | 3        | listed        | 12     | true
    7    | 1        | could qualify | 63     | false
  `,
  );
  await expectRows(
    db,
    `select {columns} from (${await readSql('disclosure/published_waterfall')})`,
    'step | records\ncould qualify | 65\nleft out: a | 0\nlisted | c',
  );
});
