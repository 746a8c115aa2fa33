import { areas } from '../../../../schemas/define_indicator.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { formats } from '../figure_cells.ts';
import { addBarRows, type PlannedChart } from './planned_charts.ts';
import type { ReportClass } from './read_report.ts';
import { countCell, figureWords, plainCell, shareCell, textCell } from './report_cells.ts';
import { addCells, addHeadings, startReportSheet } from './report_sheet.ts';

const columns = { Class: 50, Number: 11, Share: 11, 'A year ago': 14, England: 12, Neighbours: 13 } as const;
const pictureColumns = [3, 17, 17, 17, 17, 17];
/** A picture is so many rows high, or as high as the table beside it. */
const chartRows = 16;
const mostBars = 10;
/** More classes than this are drawn without the year before. */
const mostPairs = 6;
/** Of its size on A3, so that so many rows stand on a page. */
const scale = 75;
const mostRows = 60;
const rowsAround = 4;

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
    widths: [...Object.values(columns), ...pictureColumns],
    asAt: clinic.asAt,
    paper: 'A3',
    scale,
  });
  const charts: PlannedChart[] = [];
  let above = 2;
  let onPage = 0;
  for (const id of new Set(classes.map(({ indicator_id: own }) => own))) {
    const own = inOrder(
      classes.filter(({ indicator_id: other }) => other === id),
      clinic,
    );
    const isDrawn = own.filter(({ this_year: figure }) => figure?.value != null).length >= 2;
    const used = Math.max(own.length, isDrawn ? chartRows : 0);
    const begins = onPage > 0 && onPage + used > mostRows;
    addGap(sheet, begins);
    onPage = (begins ? 0 : onPage) + used + rowsAround;
    writeDistribution(sheet, own);
    const first = above + 4;
    for (let row = own.length; row < used; row++) addLine(sheet, { cells: [''] });
    if (isDrawn) charts.push(planBars(own, first));
    above = first + used - 1;
  }
  sheet.commit();
  return charts;
}

// As the catalogue has them, or the largest first.
function inOrder(classes: ReportClass[], { indicators }: ClinicBook): ReportClass[] {
  const { indicator_id: id, cases_of: casesOf } = classes[0]!;
  const { indicator } = indicators.find(({ indicator: one }) => one.id === casesOf)!;
  const order = 'path' in indicator && indicator.id === id ? indicator.classes : [];
  const placeOf = ({ category }: ReportClass): number =>
    order.includes(category) ? order.indexOf(category) : order.length;
  const shareOf = ({ this_year: figure }: ReportClass): number => figure?.value ?? -1;
  return [...classes].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      shareOf(other) - shareOf(one) ||
      one.category.localeCompare(other.category, 'en-GB'),
  );
}

// A picture is not to fall across two pages.
function addGap(sheet: Sheet, beginsPage: boolean): void {
  const row = sheet.addRow([]);
  if (beginsPage) row.addPageBreak();
  row.commit();
}

function writeDistribution(sheet: Sheet, classes: readonly ReportClass[]): void {
  const { name, area, from_day: from, to_day: to, basis } = classes[0]!;
  const period = basis === 'as_at' || from === null ? `on ${ukDay(to)}` : `${ukDay(from)} to ${ukDay(to)}`;
  addLine(sheet, {
    cells: [`${name} (${areas[area].toLowerCase()}), ${period}`],
    style: looksOf.section,
    height: 22,
  });
  addHeadings(sheet, Object.keys(columns), Object.keys(columns).slice(1));
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
      heightOf([one.category, columns.Class]),
    );
  }
}

// Only the first classes of a long list: the table has them all.
const planBars =
  (classes: readonly ReportClass[], first: number): PlannedChart =>
  (data) => {
    const drawn = classes.slice(0, mostBars);
    const isCut = classes.length > mostBars;
    const hasPairs = drawn.length <= mostPairs;
    const now = {
      name: 'Now',
      values: drawn.map((one) => one.this_year?.value ?? null),
      colour: 'navy',
    } as const;
    const before = {
      name: 'A year ago',
      values: drawn.map((one) => one.last_year?.value ?? null),
      colour: 'sky',
    } as const;
    return {
      kind: 'bars',
      sheet: quarterlySheets.distributions.name,
      from: `H${first - 1}`,
      to: `L${first + chartRows - 2}`,
      title: classes[0]!.name,
      subtitle: `Share in %${hasPairs ? ', now and a year ago' : ''}${isCut ? `, the first ${mostBars} of ${classes.length}` : ''}`,
      altText: `Bars of the share of each class now. ${drawn.map((one) => `${one.category}: ${figureWords('distribution', one.this_year)}`).join('; ')}.`,
      direction: 'across',
      arrangement: 'clustered',
      ...addBarRows(
        data,
        drawn.map(({ category }) => category),
        hasPairs ? [now, before] : [now],
      ),
      valueAxis: { format: '0', min: 0 },
    };
  };
