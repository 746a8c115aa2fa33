import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../sql_text.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';

/** Fills clinics.indicator_fields: the columns that each indicator rests on. */
export async function keepFields(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  const rows = runs.flatMap(({ indicator }) =>
    'path' in indicator
      ? indicator.fields.map((field) => `(${quoteText(indicator.id)}, ${quoteText(field)})`)
      : [],
  );
  if (rows.length > 0) await db.run(`insert into clinics.indicator_fields values ${rows.join(', ')}`);
}
