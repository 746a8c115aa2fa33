import type { DuckDBConnection } from '@duckdb/node-api';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';

/** A database with the intervals of an as-at date. */
export async function intervalsOf(asAt: string): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt });
  await buildTables(db, 'intervals');
  return db;
}
