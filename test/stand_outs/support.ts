import { readSql } from '../../pipelines/read_sql.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

/** Expects a query of sql/stand_outs to return these rows in this order over the tables drawn, as at 31 March 2026. */
export async function expectStandOuts(
  name: string,
  tables: { [table: `${string}.${string}`]: string },
  drawing: string,
): Promise<void> {
  const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  for (const [table, rows] of Object.entries(tables)) await insertRows(db, table, rows);
  await expectRows(db, `select {columns} from (${await readSql(`stand_outs/${name}`)})`, drawing);
}
