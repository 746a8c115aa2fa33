import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../read_sql.ts';
import type { IndicatorRun } from './calculate_indicators.ts';
import { hide, hideSmallCounts } from './disclosure/hide_small_counts.ts';
import { stateSums } from './disclosure/state_sums.ts';

/**
 * Works out what of the figures may leave the service, as disclosure.published_figures: small counts hidden, and whatever
 * would give them back; the others rounded. It comes after the figures.
 */
export async function discloseFigures(
  db: DuckDBConnection,
  runs: readonly IndicatorRun[] = [],
): Promise<void> {
  await stateSums(db, runs);
  for (const name of ['intervals', 'figures', 'counts', 'sums']) await create(db, name);
  await hideSmallCounts(db);
  await hide(db, 'crossing_periods');
  await create(db, 'published_figures');
}

async function create(db: DuckDBConnection, name: string): Promise<void> {
  await db.run(`create table disclosure.${name} as ${await readSql(`disclosure/${name}`)}`);
}
