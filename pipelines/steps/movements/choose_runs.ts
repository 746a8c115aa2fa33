import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../sql_text.ts';
import { keptRuns } from '../comparing/find_earlier_run.ts';
import { parquet } from '../explain/open_snapshot.ts';

/** A run that kept its figures. */
export type FiguresRun = { asAt: string; runId: string; folder: string };

/** Days after its last day within which a run can be said to have published an interval. */
const latestDays: Record<string, number> = { week: 13, month: 45, quarter: 45 };

/** Every run that kept its figures, the first as-at date first; of several for a date, the one published first. */
export const figuresRuns = (snapshots: string): FiguresRun[] =>
  keptRuns(snapshots)
    .filter(({ folder }) => existsSync(figuresOf(folder)))
    .map(({ asAt, runId, folder }) => ({ asAt, runId, folder }))
    .reverse();

export const figuresOf = (folder: string): string => join(folder, 'indicators', 'figures.parquet');

/** The run that published an interval: the first on or after its last day; null where none came soon enough. */
export const publisherOf = (
  runs: readonly FiguresRun[],
  { type, end }: { type: string; end: string },
): FiguresRun | null =>
  runs.find((run) => run.asAt >= end && daysBetween(end, run.asAt) <= latestDays[type]!) ?? null;

/** The last day of the last whole interval that a run told, up to a day; null where it told none. */
export async function lastTold(
  db: DuckDBConnection,
  { folder }: FiguresRun,
  { type, until }: { type: string; until: string },
): Promise<string | null> {
  const reader = await db.runAndReadAll(
    `select max(interval_end)::varchar from ${parquet(figuresOf(folder))}
     where interval_type = ${quoteText(type)} and is_complete and interval_end <= date ${quoteText(until)}`,
  );
  const end = reader.getRows()[0]![0];
  return end === null || end === undefined ? null : String(end);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
