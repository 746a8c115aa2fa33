import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../read_sql.ts';
import { hideSmallCounts } from './disclosure/hide_small_counts.ts';

/** Works out what of the waterfall may leave the service, and returns the query that reads it. */
export async function discloseWaterfall(db: DuckDBConnection): Promise<string> {
  for (const name of ['counts', 'sums']) {
    await db.run(
      `create or replace table disclosure.${name} as ${await readSql(`disclosure/waterfall_${name}`)}`,
    );
  }
  await hideSmallCounts(db);
  return readSql('disclosure/published_waterfall');
}
