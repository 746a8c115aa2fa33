import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../sql_text.ts';

/** A month of a measure on a run chart, and what is expected of it. */
export type Point = {
  /** The first day of the month, YYYY-MM-DD. */
  month: string;
  value: number;
  mean: number | null;
  upper: number | null;
  lower: number | null;
  /** What a month is that chance does not explain; null where it does. */
  meaning: 'better' | 'worse' | 'different' | null;
  segment: number;
  /** Why the series begins anew in this month. */
  stepChange: string | null;
  /** What is drawn where the value itself is too unsteady. */
  charted: 'value' | 'unfavourable_count';
};

/** The months of a measure of the service, or of a team, in order of time. */
export async function readPoints(
  db: DuckDBConnection,
  indicatorId: string,
  team: string | null,
): Promise<Point[]> {
  const scope =
    team === null ? `breakdown = 'all'` : `breakdown = 'team' and group_name = ${quoteText(team)}`;
  const reader = await db.runAndReadAll(
    `select interval_start::varchar as month, value, mean, upper_limit as upper, lower_limit as lower,
       meaning, segment::integer as segment,
       step_change as "stepChange", charted
     from signals.points where indicator_id = ${quoteText(indicatorId)} and ${scope} order by interval_start`,
  );
  return reader.getRowObjectsJson() as unknown as Point[];
}
