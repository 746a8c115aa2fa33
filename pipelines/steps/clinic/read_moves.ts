import type { DuckDBConnection } from '@duckdb/node-api';
import type { Area, Kind } from '../../../schemas/define_indicator.ts';
import type { MovementReason } from '../movements/movement_reasons.ts';
import { quoteText } from '../../sql_text.ts';

/** What joined and left a figure for a reason. */
export type ReasonSum = {
  reason: MovementReason;
  numerator_joined: number;
  numerator_left: number;
  denominator_joined: number;
  denominator_left: number;
};

/** A row of clinics.moved_figures: what was said, what is said after, and what lies between. */
export type MovedFigure = {
  comparison: 'then to now' | 'same interval';
  indicator_id: string;
  area: Area;
  name: string;
  kind: Kind;
  interval_type: string;
  value_then: number | null;
  numerator_then: number;
  denominator_then: number;
  value_after: number | null;
  numerator_after: number;
  denominator_after: number;
  reasons: ReasonSum[] | null;
};

/** What a case counted for before and after. */
export type CaseMove = {
  reason: MovementReason;
  movement: 'joined' | 'left' | 'changed';
  numerator_then: number;
  denominator_then: number;
  numerator_after: number;
  denominator_after: number;
};

/** A row of clinics.moved_cases. */
export type MovedCase = {
  indicator_id: string;
  child_id: string | null;
  record_id: string | null;
  event_date: string | null;
  team_name: string | null;
  /** From interval to interval, and within the earlier one since it was published. */
  since: CaseMove | null;
  revised: CaseMove | null;
};

/** The figures of the measures asked for, of the service or of a team, in the order of the catalogue. */
export async function readMovedFigures(
  db: DuckDBConnection,
  { team, measures }: { team: string | null; measures: readonly string[] },
): Promise<MovedFigure[]> {
  const rows = await readRows<MovedFigure>(
    db,
    `from clinics.moved_figures where ${ofScope(team)} order by position`,
  );
  return rows.filter(({ indicator_id: id }) => measures.includes(id));
}

/** The cases that moved, of the service or of a team, by measure. */
export async function readMovedCases(
  db: DuckDBConnection,
  team: string | null,
): Promise<Map<string, MovedCase[]>> {
  const rows = await readRows<MovedCase>(
    db,
    `from clinics.moved_cases where ${ofScope(team)} order by indicator_id, place`,
  );
  const byMeasure = new Map<string, MovedCase[]>();
  for (const row of rows) {
    const own = byMeasure.get(row.indicator_id);
    if (own === undefined) byMeasure.set(row.indicator_id, [row]);
    else own.push(row);
  }
  return byMeasure;
}

const ofScope = (team: string | null): string =>
  team === null ? `breakdown = 'all'` : `breakdown = 'team' and group_name = ${quoteText(team)}`;

async function readRows<RowOf>(db: DuckDBConnection, query: string): Promise<RowOf[]> {
  const reader = await db.runAndReadAll(`select to_json(rows)::varchar from (${query}) as rows`);
  return reader.getRows().map(([row]) => JSON.parse(String(row)) as RowOf);
}
