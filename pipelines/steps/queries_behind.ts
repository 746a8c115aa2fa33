import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../read_sql.ts';
import { tablesRead } from './build_tables.ts';

export type Query = { sql: string; reads: string[] };

/** A query, those of the facts that it reads, and so on: everything that decides what it returns. */
export async function queriesBehind(
  db: DuckDBConnection,
  path: string,
  seen = new Set<string>(),
): Promise<Query[]> {
  if (seen.has(path)) return [];
  seen.add(path);
  const sql = await readSql(path);
  const reads = await tablesRead(db, sql);
  const facts = reads.filter((table) => table.startsWith('facts.')).map((table) => table.replace('.', '/'));
  const behind = await Promise.all(facts.map((fact) => queriesBehind(db, fact, seen)));
  return [{ sql, reads }, ...behind.flat()];
}
