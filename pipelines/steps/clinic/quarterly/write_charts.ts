import {
  dashboardMeasures,
  mostCharts,
  mostStandOutCharts,
  quarterlySheets,
} from '../../../../schemas/packs/quarterly.ts';
import { addRunRows } from '../../workbook/charts/add_run_rows.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { formats } from '../figure_cells.ts';
import type { PlannedChart } from './planned_charts.ts';
import type { Quarter, ReportMeasure } from './read_report.ts';
import { figureWords, quarterWords, standsOut, targetWords } from './report_cells.ts';
import { addressOf, startReportSheet } from './report_sheet.ts';

const across = 2;
const onEach = 2 * across;
const columnsEach = 6;
const rowsEach = 21;
const rowsAbove = 4;
const widths = Array<number>(across * columnsEach + across - 1).fill(12);
/** A line through fewer quarters says nothing. */
const leastPoints = 5;

type Options = { measures: readonly ReportMeasure[]; quarters: readonly Quarter[] };

/** Makes room for the measures that stand out, and those of DfE's dashboard, four to a sheet, and plans their charts. */
export function writeCharts(book: Book, clinic: ClinicBook, { measures, quarters }: Options): PlannedChart[] {
  const drawn = chosen(measures);
  const sheets = Math.max(1, Math.ceil(drawn.length / onEach));
  for (let number = 1; number <= sheets; number++) {
    const sheet = startReportSheet(book, {
      name: sheetName(number),
      title: 'Two years of the measures that matter most',
      guide: [
        drawn.length === 0
          ? 'No measure is shown for enough quarters to be drawn.'
          : 'Those off target or changed for the worse first, then those of the national dashboard. A gap is a quarter that is hidden or not known.',
      ],
      widths,
      asAt: clinic.asAt,
      onOnePage: true,
    });
    for (let row = 0; row <= across * rowsEach; row++) addLine(sheet, { cells: [''] });
    sheet.commit();
  }
  return drawn.map((measure, index) => planChart({ measure, quarters, index }));
}

const sheetName = (number: number): string =>
  number === 1 ? quarterlySheets.charts.name : `${quarterlySheets.charts.name} (${number})`;

function chosen(measures: readonly ReportMeasure[]): ReportMeasure[] {
  // What is not told of the quarter itself says nothing of it.
  const drawable = measures.filter(
    ({ quarters }) =>
      quarters.at(-1)?.value != null &&
      quarters.filter((figure) => figure?.value != null).length >= leastPoints,
  );
  const off = drawable.filter((measure) => standsOut(measure) && measure.rating === 'red');
  const worse = drawable.filter((measure) => standsOut(measure) && measure.rating !== 'red');
  const first = [...off, ...worse].slice(0, mostStandOutCharts);
  const ids: readonly string[] = dashboardMeasures;
  const others = drawable
    .filter((measure) => ids.includes(measure.indicator_id) && !first.includes(measure))
    .sort((one, other) => ids.indexOf(one.indicator_id) - ids.indexOf(other.indicator_id));
  return [...first, ...others].slice(0, mostCharts);
}

type Drawing = { measure: ReportMeasure; quarters: readonly Quarter[]; index: number };

const planChart =
  ({ measure, quarters, index }: Drawing): PlannedChart =>
  (data) => {
    const { kind, name } = measure;
    const target =
      measure.rated_field === 'value' && measure.rated_over === 'quarter' ? measure.target : null;
    const points = quarters.map((quarter, place) => ({
      period: quarterWords(quarter),
      value: measure.quarters[place]?.value ?? null,
      target,
    }));
    const told = quarters.map(
      (quarter, place) => `${quarterWords(quarter)}: ${figureWords(kind, measure.quarters[place] ?? null)}`,
    );
    const left = (index % across) * (columnsEach + 1) + 1;
    const top = rowsAbove + (Math.floor(index / across) % across) * rowsEach;
    return {
      kind: 'run_chart',
      sheet: sheetName(Math.floor(index / onEach) + 1),
      from: addressOf(left, top),
      to: addressOf(left + columnsEach - 1, top + rowsEach - 2),
      title: name,
      subtitle: subtitleOf(measure),
      altText: `Line chart of nine quarters. ${told.join('; ')}.${target === null ? '' : ` Target ${targetWords(measure)}.`}`,
      valueAxis: { format: formats[kind] },
      ...addRunRows(data, points, {
        values: name,
        format: formats[kind],
        ...(target === null ? {} : { target: 'Target' }),
      }),
    };
  };

function subtitleOf({ kind, unit, basis }: ReportMeasure): string {
  const what = kind === 'percentage' ? 'Percentage' : kind === 'count' ? `Number of ${unit}` : `In ${unit}`;
  return `${what}, ${basis === 'as_at' ? 'at the end of each quarter' : 'by quarter'}`;
}
