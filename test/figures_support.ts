import type { DuckDBConnection } from '@duckdb/node-api';
import { openDatabase } from '../pipelines/steps/open_database.ts';
import { readSql } from '../pipelines/read_sql.ts';
import { settingsSchema } from '../schemas/settings.ts';
import { insertRows } from './support.ts';

/** Measures and figures drawn as in test/support.ts; a figure names only the columns that it is about. */
export type Drawn = {
  as_at?: string;
  settings?: object;
  measures: string;
  figures: string;
};

/** A database that holds these figures as if they had been worked out; what is not drawn takes its usual value. */
export async function figuresDatabase({
  as_at = '2026-03-31',
  settings = {},
  measures,
  figures,
}: Drawn): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: as_at, settings: settingsSchema.parse(settings) });
  await db.run(await readSql('figures/tables'));
  await usualFigures(db);
  await insertRows(db, 'indicators.measures', measures);
  await insertRows(db, 'indicators.figures', figures);
  await db.run(`update indicators.figures set interval_end = last_day(interval_start)
    where interval_end is null and interval_type = 'month'`);
  return db;
}

/** Gives what is not drawn of a figure its usual value. */
export async function usualFigures(db: DuckDBConnection): Promise<void> {
  for (const [column, usual] of Object.entries(usualValues)) {
    await db.run(`alter table indicators.figures alter column ${column} set default ${usual}`);
  }
}

const usualValues = { interval_type: "'month'", is_complete: 'true', breakdown: "'all'", is_covered: 'true' };
