import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../read_sql.ts';
import { tablesRead } from './build_tables.ts';

export type Query = { sql: string; reads: string[] };

/** Queries that were read already, by their path: for who asks about many that rest on the same facts. */
export type ReadQueries = Map<string, Query>;

/** A query, those of the facts and cohorts that it reads, and so on: everything that decides what it returns. */
export async function queriesBehind(
  db: DuckDBConnection,
  path: string,
  known: ReadQueries = new Map(),
): Promise<Query[]> {
  const behind = new Map<string, Query>();
  for (let waiting = [path]; waiting.length > 0;) {
    const [next, ...others] = waiting;
    const query = known.get(next!) ?? (await readQuery(db, next!));
    known.set(next!, query);
    behind.set(next!, query);
    const paths = query.reads
      .filter((table) => table.startsWith('facts.') || table.startsWith('cohorts.'))
      .map((table) => table.replace('.', '/'));
    waiting = [...new Set([...others, ...paths])].filter((one) => !behind.has(one));
  }
  return [...behind.values()];
}

async function readQuery(db: DuckDBConnection, path: string): Promise<Query> {
  const sql = await readSql(path);
  return { sql, reads: await tablesRead(db, sql) };
}
