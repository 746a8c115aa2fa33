import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { readSql } from '../pipelines/read_sql.ts';

type Row = Readonly<Record<string, DuckDBValue>>;

/** Empties a table and fills it with these rows; a row names only the columns it is about. */
export async function replaceRows(db: DuckDBConnection, table: string, rows: readonly Row[]): Promise<void> {
  await db.run(`delete from ${table}`);
  for (const row of rows) {
    const columns = Object.keys(row);
    const values = columns.map((_, index) => `$${index + 1}`);
    await db.run(
      `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`,
      Object.values(row),
    );
  }
}

/** Builds these facts again, in this order, from what the tables hold now. */
export async function rebuildFacts(db: DuckDBConnection, ...names: string[]): Promise<void> {
  for (const name of names) {
    await db.run(`create or replace table facts.${name} as ${await readSql(`facts/${name}`)}`);
  }
}

/** The rows of a query as arrays of texts, nulls as null. */
export async function textRows(db: DuckDBConnection, query: string): Promise<(string | null)[][]> {
  const reader = await db.runAndReadAll(query);
  return reader.getRowsJson().map((row) => row.map((value) => (value === null ? null : String(value))));
}

/** Rows as a drawing that test/support.ts reads; all name the same columns. */
export function drawingOf(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.join(' | '))
    .join('\n');
}
