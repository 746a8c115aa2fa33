import type { DuckDBConnection } from '@duckdb/node-api';

/** The rows of a query, with dates as ISO text. */
export async function readRows<RowOf>(db: DuckDBConnection, query: string): Promise<RowOf[]> {
  return (await db.runAndReadAll(query)).getRowObjectsJson() as unknown as RowOf[];
}

export async function hasTable(db: DuckDBConnection, schema: string, table: string): Promise<boolean> {
  const reader = await db.runAndReadAll(
    'select 1 from duckdb_tables() where schema_name = $1 and table_name = $2',
    [schema, table],
  );
  return reader.currentRowCount > 0;
}
