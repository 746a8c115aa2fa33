import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../sql_text.ts';

/** Makes a table of these rows. `types` names its columns, in order, with their SQL types. */
export async function tableOfRows(
  db: DuckDBConnection,
  table: string,
  { types, rows }: { types: Record<string, string>; rows: readonly object[] },
): Promise<void> {
  await db.run(
    `create or replace table ${table} as
      select unnest(from_json($1::json, ${quoteText(JSON.stringify([types]))}), recursive := true)`,
    [JSON.stringify(rows)],
  );
}
