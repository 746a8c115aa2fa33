import { areas, type Area } from '../../../../schemas/define_indicator.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { formats, type FigureCell } from '../figure_cells.ts';
import type { ReportFigure, ReportMeasure } from './read_report.ts';
import { goodIs, plainCell, shownCell, textCell } from './report_cells.ts';
import { addCells, addHeadings, startReportSheet } from './report_sheet.ts';

const columns = {
  Measure: 52,
  'Good is': 8,
  'Compared as': 18,
  Ours: 11,
  England: 11,
  Region: 11,
  Neighbours: 13,
  'Best quarter': 11,
  'Theirs is of': 27,
  'Where the definition differs': 62,
} as const;
const numbered = ['Ours', 'England', 'Region', 'Neighbours', 'Best quarter'];

/** Writes our figures beside those of others: England, the region, the neighbours and the best quarter of authorities. */
export function writeComparators(book: Book, clinic: ClinicBook, measures: readonly ReportMeasure[]): void {
  const compared = measures.filter(isCompared);
  const region = compared.find(({ region_name: name }) => name !== null)?.region_name;
  const neighbours = Math.max(0, ...compared.map(({ neighbours_count: count }) => count ?? 0));
  const sheet = startReportSheet(book, {
    name: quarterlySheets.comparators.name,
    title: 'Beside other authorities',
    guide: [
      'Not a ranking: differences are there to ask why. Ours is of the twelve months (of 36 for what is rare), or of the last day for a state; theirs is of the year named beside it.',
      `Region: ${region ?? 'not known'}. Neighbours: the median of ${neighbours === 0 ? 'none that are known' : `up to ${neighbours} statistical neighbours`}. Best quarter: the value that a quarter of authorities reach or better.`,
    ],
    widths: Object.values(columns),
    asAt: clinic.asAt,
    paper: 'A3',
    frozen: { rows: 4, columns: 1 },
  });
  addHeadings(sheet, Object.keys(columns), numbered);
  for (const area of Object.keys(areas) as Area[]) {
    const own = compared.filter((measure) => measure.area === area);
    if (own.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.section, height: 24 });
    for (const measure of own) writeMeasure(sheet, measure);
  }
  if (compared.length === 0)
    addLine(sheet, { cells: ['Nothing published compares with these measures.'], style: looksOf.quiet });
  sheet.commit();
}

const isCompared = (measure: ReportMeasure): boolean =>
  [measure.england_value, measure.region_value, measure.neighbours_value].some((value) => value !== null);

function writeMeasure(sheet: Sheet, measure: ReportMeasure): void {
  const { kind, unit, name, differs, compared_field: field } = measure;
  const format = field === 'rate' ? '#,##0.0' : formats[kind];
  const theirs = (value: number | null): FigureCell =>
    plainCell(differs === null ? format : `${format}"†"`, value);
  addCells(
    sheet,
    [
      textCell(name),
      textCell(goodIs[measure.good_direction], looksOf.quiet),
      textCell(field === 'rate' ? 'rate per 10,000' : kind === 'percentage' ? 'percentage' : unit),
      field === 'rate' ? rateCell(comparedFigure(measure)) : shownCell(kind, comparedFigure(measure)),
      theirs(measure.england_value),
      theirs(measure.region_value),
      theirs(measure.neighbours_value),
      theirs(measure.top_quartile_value),
      textCell(measure.england_year),
      textCell(differs === null ? null : `† ${differs}`),
    ],
    heightOf(
      [name, columns.Measure],
      [measure.england_year ?? '', columns['Theirs is of']],
      [differs ?? '', columns['Where the definition differs'] - 2],
    ),
  );
}

// The state at the end of the quarter, or the years that it needs.
function comparedFigure(measure: ReportMeasure): ReportFigure | null {
  if (measure.basis === 'as_at') return measure.quarters.at(-1) ?? null;
  return measure.headline === 'rolling_36_months' ? measure.thirty_six_months : measure.twelve_months;
}

function rateCell(figure: ReportFigure | null): FigureCell {
  if (figure === null) return plainCell('@', 'x');
  return plainCell('#,##0.0', figure.rate_symbol === 'z' ? '–' : (figure.rate_symbol ?? figure.rate));
}
