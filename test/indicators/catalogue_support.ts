import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { tablesRead } from '../../pipelines/steps/build_tables.ts';

const layers = ['facts', 'cohorts', 'calendars'];

/** The tables that a query reads, those of the facts and cohorts that it reads, and so on. */
export async function tablesBehind(
  db: DuckDBConnection,
  path: string,
  seen = new Set<string>(),
): Promise<string[]> {
  for (const table of await tablesRead(db, await readSql(path))) {
    if (seen.has(table)) continue;
    seen.add(table);
    if (layers.includes(table.split('.')[0]!) && table !== 'calendars.bank_holidays') {
      await tablesBehind(db, table.replace('.', '/'), seen);
    }
  }
  return [...seen];
}

/** The rows of a query. */
export const rowsOfQuery = async (db: DuckDBConnection, query: string): Promise<object[]> =>
  (await db.runAndReadAll(query)).getRowObjectsJson();
