import type { DuckDBConnection } from '@duckdb/node-api';
import { clinicSheets, ratingColours } from '../../../schemas/packs/clinic.ts';
import { heightOf, looksOf, onColour } from '../rehearsal/sections.ts';
import { addLine, landscape, pageMarks, titleStyle, ukDay, type Style } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { addRunRows, type RunPoint } from '../workbook/charts/add_run_rows.ts';
import { inFigures, plural } from '../../words.ts';
import { linkedValue, listBehind, type CaseList } from './case_lists.ts';
import type { ClinicBook } from './clinic_types.ts';
import { formats, outOf } from './figure_cells.ts';
import { readPoints, type Point } from './read_points.ts';
import { monthWords } from './period_words.ts';
import type { Period, ScorecardRow } from './read_scorecard.ts';
import { linkStyle } from './write_case_lists.ts';

const widths = [18, 44, 3, 15, 15, 15, 15, 15, 15, 15, 15] as const;
const linesAbove = 2;
const linesEach = 20;
/** Fewer months are no line. */
const fewestPoints = 3;

/** A measure that asks for an explanation, and its months. */
export type Exception = { row: ScorecardRow; points: Point[]; list: CaseList };

/** Whether a measure misses its target or has changed for the worse beyond chance. */
export const isException = ({ rating, signal }: ScorecardRow): boolean =>
  rating === 'red' || signal === 'concern';

/** Writes each exception, with room for its chart: what it is, how it stands, and where its children are. */
export function writeExceptions(book: Book, clinic: ClinicBook, exceptions: readonly Exception[]): void {
  const title = `Exceptions: ${clinic.scope ?? clinic.settings.authority.name}`;
  const sheet = book.addSheet(clinicSheets.exceptions, {
    views: [{ state: 'frozen', ySplit: 1, showGridLines: false }],
    pageSetup: { ...landscape([...widths]), fitToWidth: 1 },
    headerFooter: pageMarks(title, clinic.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [describe(exceptions.length)], style: looksOf.quiet });
  exceptions.forEach((exception, index) => writeException(sheet, exception, index));
  sheet.commit();
}

const describe = (exceptions: number): string =>
  exceptions === 0
    ? 'No measure is off target, and none has changed for the worse beyond chance.'
    : `${inFigures(exceptions)} ${plural(exceptions, 'measure')} off target, or changed for the worse beyond chance. Say why on the sheet ${clinicSheets.commentary}.`;

/** Gathers the exceptions of a pack, those that are both off target and worse first. */
export async function gatherExceptions(
  db: DuckDBConnection,
  {
    clinic,
    rows,
    lists,
    periods,
  }: {
    clinic: ClinicBook;
    rows: readonly ScorecardRow[];
    lists: readonly CaseList[];
    periods: readonly Period[];
  },
): Promise<Exception[]> {
  const gathered: Exception[] = [];
  for (const row of rows.filter(isException)) {
    const list = listBehind(lists, row);
    if (list === undefined) continue;
    const points = await readPoints(db, row.indicator_id, clinic.scope);
    gathered.push({ row, list, points: points.length > 0 ? points : plainPoints(row, periods) });
  }
  const weight = ({ row }: Exception): number =>
    (row.rating === 'red' ? 0 : 2) + (row.signal === 'concern' ? 0 : 1);
  return gathered.sort((one, other) => weight(one) - weight(other));
}

// What chance cannot be told of is drawn as it is.
const plainPoints = ({ figures }: ScorecardRow, periods: readonly Period[]): Point[] =>
  periods.flatMap(({ start }, index) => {
    const figure = figures[index];
    return typeof figure?.value === 'number' && figure.is_covered
      ? [
          {
            month: start,
            value: figure.value,
            mean: null,
            upper: null,
            lower: null,
            meaning: null,
            segment: 1,
            stepChange: null,
            charted: 'value' as const,
          },
        ]
      : [];
  });

/** What a measure counts, in words: a variant has its own. */
function wordsOf({ indicator_id: id }: ScorecardRow, { indicator }: CaseList): [string, string] {
  const variant = indicator.variants.find((one) => one.id === id);
  return variant === undefined
    ? [indicator.numerator, indicator.denominator]
    : [variant.numerator_words, variant.denominator_words ?? indicator.denominator];
}

function writeException(sheet: Sheet, { row, list }: Exception, index: number): void {
  const [counted, outOfWords] = wordsOf(row, list);
  const facts: [label: string, words: string, style?: Style][] = [
    ['Latest', row.value === null ? '–' : `${outOf(row)} ${list.indicator.cases}`],
    [
      'Rating',
      row.rating_words ?? 'No target',
      row.rating === null ? undefined : onColour(looksOf.wrapped, ratingColours[row.rating]),
    ],
    ['Owner', row.owner ?? ''],
    ['Signal', signalOf(row)],
    ['Against the target', row.assurance_words ?? ''],
    ['Counted', counted],
    ['Out of', outOfWords],
    ['Why it matters', list.indicator.why_it_matters],
  ];
  addLine(sheet, { cells: [''] });
  addLine(sheet, { cells: [row.name], style: looksOf.section, height: 21 });
  const told = facts.filter(([, words]) => words !== '');
  for (const [label, words, style] of told) {
    addLine(sheet, {
      cells: [label, words],
      styles: [looksOf.label, style ?? looksOf.wrapped],
      height: heightOf([words, widths[1]]),
    });
  }
  const line = sheet.addRow([]);
  line.getCell(1).value = 'Children';
  line.getCell(1).style = looksOf.label;
  line.getCell(2).value = linkedValue(`${list.measure.title}: ${inFigures(list.listed)}`, list);
  line.getCell(2).style = linkStyle;
  line.commit();
  for (let used = told.length + 4; used < linesEach; used++) addLine(sheet, { cells: [''] });
  const last = sheet.addRow([]);
  // Two to a page: a chart is not to be cut.
  if (index % 2 === 1) last.addPageBreak();
  last.commit();
}

function signalOf({ signal_words: words, signal_rule: rule, signal_since: since }: ScorecardRow): string {
  const told = [words, rule, since === null ? null : `since ${ukDay(since)}`].filter((part) => part !== null);
  return told.join('; ');
}

/** Draws the charts of the exceptions. The months behind them stand on a sheet of their own, below each other. */
export function drawCharts(book: Book, clinic: ClinicBook, exceptions: readonly Exception[]): void {
  const drawn = exceptions.filter(({ points }) => points.length >= fewestPoints);
  if (drawn.length === 0) return;
  const sheet = book.addSheet(clinicSheets.chartData, {
    headerFooter: pageMarks('What the charts are drawn from', clinic.asAt),
  });
  drawn.forEach(({ row, points }) => {
    const charted = points[0]!.charted === 'value' ? row.unit : 'cases that should not be';
    const rows = addRunRows(
      sheet,
      points.map((point) => runRow(point, row)),
      {
        values: row.name,
        target: 'Target',
        format: formats[row.kind],
      },
    );
    const last = points.at(-1)!.month;
    const until = last < clinic.interval.start ? `, to ${lastMonth(last)}: what came later still grows` : '';
    const top = linesAbove + exceptions.findIndex((one) => one.row === row) * linesEach + 3;
    book.addChart({
      kind: 'run_chart',
      sheet: clinicSheets.exceptions,
      from: `D${top}`,
      to: `K${top + linesEach - 4}`,
      title: row.name,
      subtitle: `${charted}, by month${until}`,
      altText: `${row.name}, ${points.length} months: ${signalOf(row)}. Latest ${outOf(row)}. ${row.rating_words ?? ''}`,
      valueAxis: { format: formats[row.kind] },
      ...rows,
    });
  });
  sheet.commit();
}

const lastMonth = (start: string): string => monthWords({ start, isComplete: true });

const runRow = (point: Point, row: ScorecardRow): RunPoint => ({
  period: point.month,
  value: point.value,
  mean: point.mean,
  upper: point.upper,
  lower: point.lower,
  target: point.charted === 'value' ? row.target : null,
  mark: point.meaning,
  change: point.stepChange,
});
