import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area, Kind } from '../../../schemas/define_indicator.ts';
import { quoteText } from '../../sql_text.ts';

/** A row of clinics.as_known: an interval of a measure, as it was first published and as it is known now. */
export type KnownFigure = {
  indicator_id: string;
  cases_of: string;
  area: Area;
  name: string;
  kind: Kind;
  basis: string;
  category: string | null;
  intervals_ago: number;
  interval_start: string;
  interval_end: string;
  published_as_at: string | null;
  value_then: number | null;
  numerator_then: number | null;
  denominator_then: number | null;
  value_now: number | null;
  numerator_now: number | null;
  denominator_now: number | null;
  cases_then: number | null;
  cases_now: number | null;
  cases_since: number | null;
};

/** A row of clinics.recording_delays. */
export type RecordingDelay = {
  group_name: string | null;
  events: number | null;
  median_working_days: number | null;
  late_share: number | null;
  cases_then: number | null;
  cases_now: number | null;
  grown_share: number | null;
};

/** What past intervals were said to be, and are now, of the service or of a team: the last one first. */
export const readKnownFigures = (db: DuckDBConnection, team: string | null): Promise<KnownFigure[]> =>
  readRows(
    db,
    `from clinics.as_known where ${ofScope(team)} and intervals_ago > 0 order by position, intervals_ago`,
  );

/** How long recording takes: of every team, or of one, with the service first. */
export const readDelays = (db: DuckDBConnection, team: string | null): Promise<RecordingDelay[]> =>
  readRows(
    db,
    `from clinics.recording_delays where breakdown = 'all' or ${team === null ? 'true' : ofScope(team)}
     order by breakdown, group_name`,
  );

/** How much is still to be expected of a figure that was just published. */
export type Provisional = {
  /** Counts of events of past intervals, as first published and as known now. */
  grown: { name: string; cases_then: number; cases_now: number; grown_by: number | null }[];
  /** Events of the last intervals, and those recorded after their interval was over. */
  events: number;
  recordedAfter: number;
};

/** How much the counts of past intervals grew, of the service or of a team. */
export async function readProvisional(db: DuckDBConnection, team: string | null): Promise<Provisional> {
  const grown = await readRows<Provisional['grown'][number]>(
    db,
    `from clinics.growth where ${ofScope(team)} order by position`,
  );
  const [after] = await readRows<{ events: number; recorded_after: number }>(
    db,
    'from clinics.recorded_after',
  );
  return { grown, events: after?.events ?? 0, recordedAfter: after?.recorded_after ?? 0 };
}

const ofScope = (team: string | null): string =>
  team === null ? `breakdown = 'all'` : `(breakdown = 'team' and group_name = ${quoteText(team)})`;

async function readRows<RowOf>(db: DuckDBConnection, query: string): Promise<RowOf[]> {
  const reader = await db.runAndReadAll(`select to_json(rows)::varchar from (${query}) as rows`);
  return reader.getRows().map(([row]) => JSON.parse(String(row)) as RowOf);
}
