import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../sql_text.ts';
import { keptRuns } from './comparing/find_earlier_run.ts';

/**
 * Makes what earlier runs said of the intervals that a pack shows readable as previous.published_figures. An interval is
 * as it was published by the first run on or after its last day, and by none where that run came more than 45 days later.
 */
export async function attachPublishedFigures(
  db: DuckDBConnection,
  { snapshots, asAt }: { snapshots: string; asAt: string },
): Promise<void> {
  await db.run(`create or replace table previous.published_figures as
    select *, null::date as published_as_at, null::varchar as published_by from indicators.figures limit 0`);
  for (const { intervals, run } of await publishedBy(db, { snapshots, asAt })) {
    const ends = intervals.map((end) => `date ${quoteText(end)}`).join(', ');
    await db.run(`insert into previous.published_figures by name
      select *, date ${quoteText(run.asAt)} as published_as_at, ${quoteText(run.runId)} as published_by
      from read_parquet(${quoteText(figuresOf(run.folder))})
      where interval_end in (${ends}) and interval_type in (select interval_type from clinics.clinic_interval)`);
  }
}

const latestDays = 45;

const figuresOf = (folder: string): string => join(folder, 'indicators', 'figures.parquet');

type PublishedBy = { intervals: string[]; run: { asAt: string; runId: string; folder: string } };

async function publishedBy(
  db: DuckDBConnection,
  { snapshots, asAt }: { snapshots: string; asAt: string },
): Promise<PublishedBy[]> {
  const reader = await db.runAndReadAll('select interval_end::varchar from clinics.periods order by position');
  const ends = reader.getRows().map(([end]) => String(end));
  // The earliest first; of several for a date, the one published first.
  const runs = keptRuns(snapshots)
    .filter((run) => run.asAt < asAt && existsSync(figuresOf(run.folder)))
    .reverse();
  const found = ends.flatMap((end) => {
    const run = runs.find((one) => one.asAt >= end && daysBetween(end, one.asAt) <= latestDays);
    return run === undefined ? [] : [{ end, run }];
  });
  return [...new Set(found.map(({ run }) => run))].map((run) => ({
    run,
    intervals: found.filter((one) => one.run === run).map(({ end }) => end),
  }));
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
