import { areas, type Indicator } from '../../../../schemas/define_indicator.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf, startSection } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { formats } from '../figure_cells.ts';
import type { ReportClass } from './read_report.ts';
import { countCell, figureWords, plainCell, shareCell } from './report_cells.ts';
import { addBarRows, type PlannedChart } from './planned_charts.ts';
import { addCells, startReportSheet, textCell } from './report_sheet.ts';

const widths = [44, 13, 11, 11, 11, 11, 3, 16, 16, 16, 16, 16] as const;
const headings = ['', 'Number', 'Share', 'A year ago', 'England', 'Neighbours'] as const;
/** A picture is so many rows high, or as high as the table beside it. */
const chartRows = 15;
const mostBars = 10;

/** Writes what children, plans and placements are made up of, and plans a picture beside each table. */
export function writeDistributions(
  book: Book,
  clinic: ClinicBook,
  classes: readonly ReportClass[],
): PlannedChart[] {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.distributions.name,
    title: 'What they are made up of',
    guide: [
      'Shares of the twelve months, or of the last day for a state, and of the same a year before. c hidden, – none; † where a definition differs.',
    ],
    widths,
    asAt: clinic.asAt,
    paper: 'A3',
  });
  const charts: PlannedChart[] = [];
  let line = 2;
  for (const id of new Set(classes.map(({ indicator_id: own }) => own))) {
    const own = inOrder(
      classes.filter(({ indicator_id: other }) => other === id),
      clinic,
    );
    const isDrawn = own.filter(({ this_year: figure }) => figure?.value != null).length >= 2;
    writeDistribution(sheet, own);
    const first = line + 4;
    const used = Math.max(own.length, isDrawn ? chartRows : 0);
    for (let row = own.length; row < used; row++) addLine(sheet, { cells: [''] });
    if (isDrawn) charts.push(planBars(own, first));
    line = first + used - 1;
  }
  sheet.commit();
  return charts;
}

// As the catalogue has them, or the largest first.
function inOrder(classes: ReportClass[], { indicators }: ClinicBook): ReportClass[] {
  const { indicator } = indicators.find(({ indicator: one }) => one.id === classes[0]!.cases_of)!;
  const order = 'path' in indicator ? classesOf(indicator, classes[0]!.indicator_id) : [];
  const placeOf = ({ category }: ReportClass): number =>
    order.includes(category) ? order.indexOf(category) : order.length;
  const shareOf = ({ this_year: figure }: ReportClass): number => figure?.value ?? -1;
  return [...classes].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      shareOf(other) - shareOf(one) ||
      (one.category < other.category ? -1 : 1),
  );
}

const classesOf = (indicator: Indicator, id: string): readonly string[] =>
  indicator.id === id ? indicator.classes : [];

function writeDistribution(sheet: Sheet, classes: readonly ReportClass[]): void {
  const { name, area, from_day: from, to_day: to, basis } = classes[0]!;
  const period = basis === 'as_at' || from === null ? `on ${ukDay(to)}` : `${ukDay(from)} to ${ukDay(to)}`;
  const title = `${name} (${areas[area].toLowerCase()}), ${period}`;
  startSection(sheet, widths.slice(0, headings.length), title, headings, [1, 2, 3, 4, 5]);
  for (const one of classes) {
    const theirs = one.differs === null ? formats.distribution : `${formats.distribution}"†"`;
    addCells(
      sheet,
      [
        textCell(one.category),
        countCell(one.this_year),
        shareCell(one.this_year),
        shareCell(one.last_year),
        plainCell(theirs, one.england_value),
        plainCell(theirs, one.neighbours_value),
      ],
      heightOf([one.category, widths[0]]),
    );
  }
}

// Only the first classes of a long list: the table has them all.
const planBars =
  (classes: readonly ReportClass[], first: number): PlannedChart =>
  (data) => {
    const drawn = classes.slice(0, mostBars);
    const isCut = classes.length > mostBars;
    return {
      kind: 'bars',
      sheet: quarterlySheets.distributions.name,
      from: `H${first - 1}`,
      to: `L${first + chartRows - 2}`,
      title: classes[0]!.name,
      subtitle: isCut
        ? `Share in %, the first ${mostBars} of ${classes.length}`
        : 'Share in %, now and a year ago',
      altText: `Bars of the share of each class now. ${drawn.map((one) => `${one.category}: ${figureWords('distribution', one.this_year)}`).join('; ')}.`,
      direction: 'across',
      arrangement: 'clustered',
      ...addBarRows(
        data,
        drawn.map(({ category }) => category),
        [
          { name: 'Now', values: drawn.map(({ this_year: now }) => now?.value ?? null), colour: 'navy' },
          {
            name: 'A year ago',
            values: drawn.map(({ last_year: then }) => then?.value ?? null),
            colour: 'sky',
          },
        ],
      ),
      valueAxis: { format: '0', min: 0 },
    };
  };
