import type { DuckDBConnection } from '@duckdb/node-api';
import type ExcelJS from 'exceljs';
import { areas, type Area, type Indicator } from '../../../schemas/define_indicator.ts';
import { listSheet } from '../../../schemas/packs/clinic.ts';
import { quoteText } from '../../sql_text.ts';
import type { Clinic } from './clinic_types.ts';
import { listedMeasures, type ListedMeasure } from './listed_measures.ts';
import type { ScorecardRow } from './read_scorecard.ts';

/** The child list behind a figure, and where in the workbook it stands. */
export type CaseList = {
  indicator: Indicator;
  /** The measure that it is of: the indicator, or a variant of it. */
  measure: ListedMeasure;
  sheet: string;
  /** The row of its title. */
  row: number;
  listed: number;
  /** The cases that the figure is out of. */
  outOf: number;
};

/** Lines above the title of the first list of a sheet, and around the rows of each: a blank line, its title and headings. */
const linesAbove = 2;
const linesAround = 3;

/**
 * The child lists of a pack, area by area, each with its place in the workbook: so that a figure can lead to its list
 * before the list is written. Lists of a team are of those whose case the team held then.
 */
export async function planCaseLists(
  db: DuckDBConnection,
  { indicators, kind }: Pick<Clinic, 'indicators' | 'kind'>,
  team: string | null,
): Promise<CaseList[]> {
  const counts = await countCases(db, team);
  const shown = indicators.flatMap(({ indicator, status }) =>
    status === 'computed' && 'path' in indicator && indicator.cadence.includes(kind) ? [indicator] : [],
  );
  return (Object.keys(areas) as Area[]).flatMap((area) => {
    let row = linesAbove + 1;
    return shown
      .filter((indicator) => indicator.area === area)
      .flatMap((indicator) => measuresIn(kind, indicator).map((measure) => ({ indicator, measure })))
      .map(({ indicator, measure }) => {
        const { listed, outOf } = counts.get(measure.id) ?? { listed: 0, outOf: 0 };
        const list = { indicator, measure, sheet: listSheet(area), row, listed, outOf };
        row += linesAround + Math.max(1, listed);
        return list;
      });
  });
}

// The weekly flash is of the indicators alone.
const measuresIn = (kind: Clinic['kind'], indicator: Indicator): ListedMeasure[] =>
  listedMeasures(indicator).filter(({ id }) => kind !== 'weekly' || id === indicator.id);

/** The list behind a row of the scorecard: its own, or that of the cases which it is another cut of. */
export const listBehind = (
  lists: readonly CaseList[],
  { indicator_id: id, cases_of: casesOf }: Pick<ScorecardRow, 'indicator_id' | 'cases_of'>,
): CaseList | undefined =>
  lists.find(({ measure }) => measure.id === id) ?? lists.find(({ measure }) => measure.id === casesOf);

/** What a cell holds that shows a value and leads to a list: a number stays a number. */
export function linkedValue(
  value: number | string | null,
  { sheet, row }: Pick<CaseList, 'sheet' | 'row'>,
): ExcelJS.CellValue {
  const target = `#'${sheet}'!A${row}`;
  if (typeof value === 'number') return { formula: `HYPERLINK("${target}",${value})`, result: value };
  return { text: value ?? '', hyperlink: target };
}

async function countCases(
  db: DuckDBConnection,
  team: string | null,
): Promise<Map<string, { listed: number; outOf: number }>> {
  const reader = await db.runAndReadAll(
    `select indicator_id, count(*) filter (where is_listed)::integer, (count(*) filter (where denominator <> 0))::integer
     from clinics.listed_cases where ${ofTeam(team)} group by indicator_id`,
  );
  return new Map(
    reader
      .getRows()
      .map(([id, listed, outOf]) => [String(id), { listed: Number(listed), outOf: Number(outOf) }]),
  );
}

/** What tells the cases of a team's pack; every case is in the service's. */
export const ofTeam = (team: string | null): string =>
  team === null ? 'true' : `team_name = ${quoteText(team)}`;

/** A table of the schema clinics, or a team's part of it. */
export const tableOf = (table: string, team: string | null): string =>
  team === null ? table : `(select * from ${table} where ${ofTeam(team)})`;
