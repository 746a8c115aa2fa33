import type { DuckDBConnection } from '@duckdb/node-api';
import type { Settings } from '../../schemas/settings.ts';
import type { IndicatorRun } from './calculate_indicators.ts';
import { tablesIn } from './comparing/previous_tables.ts';
import { defineIndicators } from './indicators/define_indicators.ts';
import { keepCases } from './indicators/keep_cases.ts';
import { keepKnownRecords } from './indicators/keep_known_records.ts';

/** Sets aside what later runs compare their figures with: the cases behind them, what defines them, the records known. */
export async function keepIndicators(
  db: DuckDBConnection,
  runs: readonly IndicatorRun[],
  settings: Settings,
): Promise<void> {
  await keepCases(db, runs);
  await defineIndicators(db, runs, settings);
  await keepKnownRecords(db);
}

/** What a snapshot keeps of the indicators: the file of each query's rows. Nothing where indicators were left out. */
export async function keptOfIndicators(db: DuckDBConnection): Promise<{ path: string; select: string }[]> {
  const existing = await tablesIn(db, 'indicators');
  const isThere = ({ table }: { table: string }): boolean => existing.includes(table);
  return kept.filter(isThere).map(({ table, select }) => ({
    path: `indicators/${keptFile(table)}`,
    select: select ?? `from indicators.${table} order by all`,
  }));
}

/** The file of a kept table of indicators, without its ending. */
export const keptFile = (table: string): string => table.replace(/^kept_/, '').replaceAll('_', '-');

const kept: { table: string; select?: string }[] = [
  // Of teams and the whole service only: a worker's figures are read from the cases.
  {
    table: 'figures',
    select: `from indicators.figures where breakdown in ('all', 'team') order by all`,
  },
  {
    table: 'definitions',
    select: 'from indicators.definitions order by cases_of',
  },
  { table: 'measures', select: 'from indicators.measures order by position' },
  {
    table: 'outcomes',
    select: 'select indicator_id, status, reason from indicators.outcomes order by indicator_id',
  },
  { table: 'kept_cases' },
  { table: 'known_records' },
  { table: 'sources' },
];
