import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../sql_text.ts';
import { parquet } from './explain/open_snapshot.ts';
import { figuresOf, figuresRuns, publisherOf, type FiguresRun } from './movements/choose_runs.ts';

/**
 * Fills previous.published_figures with what earlier runs said of the intervals that a pack shows. An interval is as it was
 * published by the first run on or after its last day, if one came soon after.
 */
export async function attachPublishedFigures(
  db: DuckDBConnection,
  { snapshots, asAt }: { snapshots: string; asAt: string },
): Promise<void> {
  for (const { ends, type, run } of await publishedBy(db, { snapshots, asAt })) {
    await db.run(`insert into previous.published_figures by name
      select *, date ${quoteText(run.asAt)} as published_as_at, ${quoteText(run.runId)} as published_by
      from ${parquet(figuresOf(run.folder))}
      where interval_type = ${quoteText(type)} and interval_end in (${ends.map((end) => `date ${quoteText(end)}`).join(', ')})`);
  }
}

/** The runs whose figures were attached. */
export async function publishers(db: DuckDBConnection): Promise<string[]> {
  const reader = await db.runAndReadAll(
    'select distinct published_by from previous.published_figures order by published_by',
  );
  return reader.getRows().map(([runId]) => String(runId));
}

type PublishedBy = { type: string; ends: string[]; run: FiguresRun };

async function publishedBy(
  db: DuckDBConnection,
  { snapshots, asAt }: { snapshots: string; asAt: string },
): Promise<PublishedBy[]> {
  const reader = await db.runAndReadAll(
    'select interval_type, interval_end::varchar from clinics.periods order by position',
  );
  const runs = figuresRuns(snapshots).filter((run) => run.asAt < asAt);
  const found = reader.getRows().flatMap(([type, end]) => {
    const interval = { type: String(type), end: String(end) };
    const run = publisherOf(runs, interval);
    return run === null ? [] : [{ ...interval, run }];
  });
  return [...new Set(found.map(({ run }) => run))].map((run) => {
    const own = found.filter((one) => one.run === run);
    return { run, type: own[0]!.type, ends: own.map(({ end }) => end) };
  });
}
