import { areas, type Area } from '../../../schemas/define_indicator.ts';
import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { heightOf, looksOf, startSection } from '../rehearsal/sections.ts';
import {
  addLine,
  landscape,
  numberPlace,
  pageMarks,
  titleStyle,
  ukDay,
  type Style,
} from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import type { ClinicBook } from './clinic_types.ts';
import { amountCell, figureCell, type FigureCell } from './figure_cells.ts';
import { intervalName } from './period_words.ts';
import type { KnownFigure, RecordingDelay } from './read_as_known.ts';
import type { Period } from './read_scorecard.ts';

export type AsKnownOptions = {
  clinic: ClinicBook;
  /** Of the measures of the pack. */
  figures: readonly KnownFigure[];
  delays: readonly RecordingDelay[];
  periods: readonly Period[];
  /** What the interval is: week, month or quarter. */
  type: string;
};

/** Past intervals shown side by side. */
const shownIntervals = 3;
const nameWidth = 46;
const numberWidth = 10.5;

/** Writes what was said of past intervals beside what the exports say of them today, and how late each team records. */
export function writeAsKnown(book: Book, options: AsKnownOptions): void {
  const { clinic, figures } = options;
  const title = `As known then, as known now: ${clinic.scope ?? clinic.settings.authority.name}`;
  const widths = [nameWidth, ...Array<number>(shownIntervals * 3 + 4).fill(numberWidth)];
  const sheet = book.addSheet(clinicSheets.asKnown, {
    views: [{ state: 'frozen', xSplit: 1, showGridLines: false }],
    pageSetup: { ...landscape(widths), fitToWidth: 1 },
    headerFooter: pageMarks(title, clinic.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [describe(figures)], style: looksOf.quiet });
  writeDelays(sheet, widths, options);
  writeFigures(sheet, widths, options);
  sheet.commit();
}

function describe(figures: readonly KnownFigure[]): string {
  const days = [...new Set(figures.flatMap(({ published_as_at: day }) => day ?? []))].sort();
  return days.length === 0
    ? 'No earlier run has told of these periods: from the next pack on, what was said stands here beside what is known.'
    : `As published by the first run on or after the last day of each period: as at ${days.map(ukDay).join(', ')}.`;
}

function writeDelays(sheet: Sheet, widths: readonly number[], { delays, clinic }: AsKnownOptions): void {
  startSection(
    sheet,
    widths,
    'How long recording takes',
    [
      'Team',
      'Events in 12 months',
      'Median working days',
      'Recorded late',
      'Counted then',
      'Known now',
      'Grown by',
    ],
    [1, 2, 3, 4, 5, 6],
  );
  if (delays.length === 0)
    addLine(sheet, {
      cells: [
        'Not known: the exports do not say when records were written, and no earlier run counted them.',
      ],
      style: looksOf.quiet,
    });
  for (const delay of delays) {
    addLine(sheet, {
      cells: [
        delay.group_name ?? clinic.settings.authority.name,
        delay.events,
        delay.median_working_days,
        delay.late_share,
        delay.cases_then,
        delay.cases_now,
        delay.grown_share,
      ],
      styles: [
        looksOf.plain,
        looksOf.count,
        amountCell(delay.median_working_days).style,
        share,
        looksOf.count,
        looksOf.count,
        share,
      ],
    });
  }
}

function writeFigures(sheet: Sheet, widths: readonly number[], options: AsKnownOptions): void {
  const { figures, periods, type } = options;
  const shown = periods
    .filter(({ intervalsAgo }) => intervalsAgo > 0)
    .slice(-shownIntervals)
    .reverse();
  const published = figures.filter(({ published_as_at: day }) => day !== null);
  if (published.length === 0) return;
  const headings = shown.flatMap((period) => {
    const name = intervalName(type, period);
    return [`${name} published`, 'Known now', 'Cases since'];
  });
  startSection(
    sheet,
    widths,
    'Each period as published, and as known now',
    ['Measure', ...headings, 'Periods published', 'Cases since, in all', 'Share recorded late'],
    widths.map((_, index) => index).slice(1),
  );
  for (const area of Object.keys(areas) as Area[]) {
    const ids = [...new Set(published.filter((one) => one.area === area).map(({ indicator_id: id }) => id))];
    if (ids.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.label });
    for (const id of ids) {
      writeMeasure(
        sheet,
        published.filter((one) => one.indicator_id === id),
        { shown, floor: options.clinic.settings.small_numbers.floor },
      );
    }
  }
}

function writeMeasure(
  sheet: Sheet,
  known: readonly KnownFigure[],
  { shown, floor }: { shown: readonly Period[]; floor: number },
): void {
  const { name, kind, basis } = known[0]!;
  const cells: FigureCell[] = [{ value: name, style: looksOf.wrapped }];
  for (const { end } of shown) {
    const figure = known.find((one) => one.interval_end === end);
    const then = figureCell(kind, figure === undefined ? null : sideOf(figure, 'then'), floor);
    const now = figureCell(kind, figure === undefined ? null : sideOf(figure, 'now'), floor);
    const isDifferent = figure !== undefined && then.value !== now.value;
    cells.push(
      { value: figure === undefined ? null : then.value, style: then.style },
      { value: figure === undefined ? null : now.value, style: isDifferent ? bold(now.style) : now.style },
      amountCell(figure?.cases_since ?? null, { isMovement: true }),
    );
  }
  const since = sum(known.map(({ cases_since: cases }) => cases));
  const now = sum(known.map(({ cases_now: cases }) => cases));
  // Cases of a state are not recorded late: its days are.
  const isOfEvents = basis !== 'as_at' && now > 0;
  cells.push({ value: known.length, style: looksOf.count }, amountCell(since, { isMovement: true }), {
    value: isOfEvents ? (100 * Math.max(0, since)) / now : null,
    style: share,
  });
  const line = sheet.addRow([]);
  line.height = heightOf([name, nameWidth]);
  cells.forEach(({ value, style }, index) => {
    const cell = line.getCell(index + 1);
    cell.style = style;
    cell.value = value;
  });
  line.commit();
}

const sideOf = (figure: KnownFigure, time: 'then' | 'now'): Parameters<typeof figureCell>[1] => ({
  value: figure[`value_${time}`],
  numerator: figure[`numerator_${time}`],
  denominator: figure[`denominator_${time}`],
  median: null,
  is_covered: true,
});

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

const place = { vertical: 'top', ...numberPlace } as const;
const share: Style = { numFmt: '0.0"%"', alignment: place };
const bold = (style: Style): Style => ({ ...style, font: { name: 'Calibri', size: 11, bold: true } });
