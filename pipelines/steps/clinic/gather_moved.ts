import type { DuckDBConnection } from '@duckdb/node-api';
import { clinics } from '../../../schemas/clinic.ts';
import type { ClinicBook } from './clinic_types.ts';
import { readDelays, readKnownFigures } from './read_as_known.ts';
import { readMovedCases, readMovedFigures } from './read_moves.ts';
import type { Period, ScorecardRow } from './read_scorecard.ts';
import type { AsKnownOptions } from './write_as_known.ts';
import type { MovedOptions } from './write_moved.ts';
import { planMovedCases } from './write_moved_cases.ts';

/** Reads what moved of a pack's measures, and plans where the cases behind it stand. Cuts of a measure are left to it. */
export async function gatherMoved(
  db: DuckDBConnection,
  clinic: ClinicBook,
  rows: readonly ScorecardRow[],
): Promise<MovedOptions> {
  if (clinic.moved.run === null) return { clinic, figures: [], lists: new Map() };
  const { scope: team } = clinic;
  const figures = await readMovedFigures(db, { team, measures: headlines(rows) });
  return { clinic, figures, lists: planMovedCases(figures, await readMovedCases(db, team)) };
}

/** Reads what was said of past intervals, and what is known of them now, of a pack's measures. */
export async function gatherKnown(
  db: DuckDBConnection,
  clinic: ClinicBook,
  { rows, periods }: { rows: readonly ScorecardRow[]; periods: readonly Period[] },
): Promise<AsKnownOptions> {
  const shown = headlines(rows);
  const figures = await readKnownFigures(db, clinic.scope);
  return {
    clinic,
    figures: figures.filter(({ indicator_id: id, category }) => shown.includes(id) && category === null),
    delays: await readDelays(db, clinic.scope),
    periods,
    type: clinics[clinic.kind].interval,
  };
}

const headlines = (rows: readonly ScorecardRow[]): string[] =>
  rows.flatMap(({ indicator_id: id, cases_of: casesOf, kind }) =>
    id === casesOf && kind !== 'distribution' ? [id] : [],
  );
