import { areas, type Area } from '../../../../schemas/define_indicator.ts';
import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { bold, looksOf, onColour } from '../../rehearsal/sections.ts';
import { addLine, type Style } from '../../workbook/sheet_look.ts';
import type { Book } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { intervalWords } from '../write_scorecard.ts';
import { addBarRows, type PlannedChart } from './planned_charts.ts';
import type { ReportMeasure } from './read_report.ts';
import { gotBetter, standsOut } from './report_cells.ts';
import { addCells, addHeadings, startReportSheet } from './report_sheet.ts';

const columns = {
  Area: 34,
  Measures: 12,
  'Green: on target': 13,
  'Amber: just off': 13,
  'Red: off target': 13,
  'Without a rating': 13,
  'Better, beyond chance': 18,
  'Worse, beyond chance': 18,
} as const;
const rowsAbove = 4;
const chartRows = 16;

/** Writes how each area stands, its measures by rating and by change, and plans a picture of it. */
export function writeSummary(
  book: Book,
  clinic: ClinicBook,
  measures: readonly ReportMeasure[],
): PlannedChart[] {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.summary.name,
    title: 'How each area stands',
    guide: [
      `${intervalWords(clinic)}. A rating compares with the council's own targets; most activity has none, because neither more nor less of it is better.`,
    ],
    widths: Object.values(columns),
    asAt: clinic.asAt,
    onOnePage: true,
  });
  addLine(sheet, { cells: [''] });
  addHeadings(sheet, Object.keys(columns), Object.keys(columns).slice(1));
  const told = (Object.keys(areas) as Area[]).filter((area) => ofArea(measures, area).length > 0);
  for (const area of told) addCounts(areas[area], countsOf(ofArea(measures, area)));
  addCounts('All areas', countsOf(measures), bold);
  const rated = told.filter((area) => ofArea(measures, area).some(({ rating }) => rating !== null));
  if (rated.length > 0) for (let row = 0; row <= chartRows; row++) addLine(sheet, { cells: [''] });
  sheet.commit();
  return rated.length === 0 ? [] : [planBars(measures, rated, rowsAbove + told.length + 3)];

  function addCounts(words: string, counts: Counts, weigh = (style: Style): Style => style): void {
    const numbers = Object.entries(counts).map(([name, value]) => ({
      value,
      style: weigh(lookOf(name, value)),
    }));
    addCells(sheet, [{ value: words, style: weigh(looksOf.plain) }, ...numbers], 18);
  }
}

const ofArea = (measures: readonly ReportMeasure[], area: Area): ReportMeasure[] =>
  measures.filter((measure) => measure.area === area);

type Counts = Record<'all' | 'green' | 'amber' | 'red' | 'unrated' | 'better' | 'worse', number>;

function countsOf(measures: readonly ReportMeasure[]): Counts {
  const rated = (rating: ReportMeasure['rating']): number =>
    measures.filter((measure) => measure.rating === rating).length;
  return {
    all: measures.length,
    green: rated('green'),
    amber: rated('amber'),
    red: rated('red'),
    unrated: rated(null),
    better: measures.filter(gotBetter).length,
    worse: measures.filter((measure) => standsOut(measure) && measure.signal === 'concern').length,
  };
}

// A colour only behind a number that is there to see.
function lookOf(name: string, value: number): Style {
  return name in ratingColours && value > 0
    ? onColour(looksOf.count, ratingColours[name as keyof typeof ratingColours])
    : looksOf.count;
}

const planBars =
  (measures: readonly ReportMeasure[], rated: readonly Area[], top: number): PlannedChart =>
  (data) => {
    const counts = rated.map((area) => countsOf(ofArea(measures, area)));
    const told = rated.map(
      (area, index) =>
        `${areas[area]}: ${counts[index]!.green} on target, ${counts[index]!.amber} just off, ${counts[index]!.red} off target`,
    );
    return {
      kind: 'bars',
      sheet: quarterlySheets.summary.name,
      from: `A${top}`,
      to: `H${top + chartRows - 1}`,
      title: 'Measures on target, just off and off target',
      subtitle: 'Number of measures with a target, by area',
      altText: `Bars by area. ${told.join('; ')}.`,
      direction: 'across',
      arrangement: 'stacked',
      ...addBarRows(
        data,
        rated.map((area) => areas[area]),
        [
          { name: 'On target', values: counts.map(({ green }) => green), colour: 'sky' },
          { name: 'Just off', values: counts.map(({ amber }) => amber), colour: 'sand' },
          { name: 'Off target', values: counts.map(({ red }) => red), colour: 'orange' },
        ],
      ),
      valueAxis: { format: '0', min: 0 },
    };
  };
