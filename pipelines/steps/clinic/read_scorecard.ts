import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area, Direction, Kind } from '../../../schemas/define_indicator.ts';
import { quoteText } from '../../sql_text.ts';
import type { Figure } from './figure_cells.ts';

/** A row of clinics.scorecard: a measure of the service or of a team. */
export type ScorecardRow = {
  indicator_id: string;
  cases_of: string;
  area: Area;
  name: string;
  kind: Kind;
  unit: string;
  good_direction: Direction;
  basis: string;
  headline: string;
  /** The class of a distribution. */
  category: string | null;
  /** The figures of the intervals shown, the clinic's own last. */
  figures: (Figure | null)[];
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  year_to_date: Omit<Figure, 'median' | 'is_covered'> | null;
  rolling_12_months: (Omit<Figure, 'median' | 'is_covered'> & { rate: number | null }) | null;
  rolling_36_months: Omit<Figure, 'median' | 'is_covered'> | null;
  rate: number | null;

  // against its target
  target: number | null;
  met_from: number | null;
  met_to: number | null;
  owner: string | null;
  rating_status: string | null;
  rating: 'green' | 'amber' | 'red' | null;
  rating_words: string | null;

  // against chance
  signal: string | null;
  signal_words: string | null;
  signal_rule: string | null;
  signal_since: string | null;
  assurance_words: string | null;

  // beside other authorities
  compared_field: 'value' | 'rate' | null;
  our_value: number | null;
  england_value: number | null;
  england_year: string | null;
  region_name: string | null;
  region_value: number | null;
  neighbours_value: number | null;
  neighbours_count: number | null;
  top_quartile_value: number | null;
  own_published_value: number | null;
  own_published_year: string | null;
  differs: string | null;

  // how far it can be trusted
  confidence_grade: 'A' | 'B' | 'C' | 'D' | null;
  cases_with_errors: number | null;
  unmatched_rows: number | null;
  is_export_old: boolean | null;
  late_share: number | null;
};

/** Reads the scorecard of the service, or of a team, in the order of the catalogue. */
export async function readScorecard(db: DuckDBConnection, team: string | null): Promise<ScorecardRow[]> {
  const scope =
    team === null ? `breakdown = 'all'` : `breakdown = 'team' and group_name = ${quoteText(team)}`;
  const reader = await db.runAndReadAll(
    `select to_json(scorecard)::varchar from clinics.scorecard where ${scope} order by position, category nulls first`,
  );
  return reader.getRows().map(([row]) => JSON.parse(String(row)) as ScorecardRow);
}

/** An interval that the pack shows. */
export type Period = { start: string; end: string; isComplete: boolean; intervalsAgo: number };

/** The intervals that the pack shows, in order of time. */
export async function readPeriods(db: DuckDBConnection): Promise<Period[]> {
  const reader = await db.runAndReadAll(
    `select interval_start::varchar, interval_end::varchar, is_complete, intervals_ago from clinics.periods order by position`,
  );
  return reader.getRows().map(([start, end, isComplete, intervalsAgo]) => ({
    start: String(start),
    end: String(end),
    isComplete: isComplete === true,
    intervalsAgo: Number(intervalsAgo),
  }));
}
