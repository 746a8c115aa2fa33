import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

/** Adds rows to a table in one statement. */
export async function insertRows(
  db: DuckDBConnection,
  table: string,
  rows: readonly (readonly DuckDBValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => `(${row.map(() => '?').join(', ')})`);
  await db.run(`insert into ${table} values ${values.join(', ')}`, rows.flat());
}
