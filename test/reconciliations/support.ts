import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { buildFactsBehind, emptyTables } from '../rules/support.ts';
import { expectRows, insertRows } from '../support.ts';

/** Tables drawn as in test/support.ts: canonical.… or lists.… */
export type SideTables = { as_at?: string; settings?: object } & {
  [table: `${'canonical' | 'lists'}.${string}`]: string;
};

/** A database that holds the rows drawn, with the facts that the reconciliations named read. */
export async function sidesWith(
  ids: readonly string[],
  { as_at = '2026-03-31', settings = {}, ...tables }: SideTables,
): Promise<DuckDBConnection> {
  const db = await emptyTables(as_at, settingsSchema.parse(settings));
  for (const [table, drawing] of Object.entries(tables)) await insertRows(db, table, drawing as string);
  await buildFactsBehind(
    db,
    ids.map((id) => `reconciliations/${id}`),
    [],
  );
  return db;
}

/** Expects a reconciliation to find these children or records on these sides, in this order. */
export async function expectSides(id: string, tables: SideTables, drawing: string): Promise<void> {
  const db = await sidesWith([id], tables);
  await expectRows(db, `select {columns} from (${await readSql(`reconciliations/${id}`)})`, drawing);
}
