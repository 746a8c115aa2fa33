import { areas, type Area } from '../../../schemas/define_indicator.ts';
import { clinicSheets } from '../../../schemas/packs/clinic.ts';
import { inFigures, plural } from '../../words.ts';
import {
  movementReasons,
  reasonHeadings,
  reasonWords,
  type MovementReason,
} from '../movements/movement_reasons.ts';
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
import { linkedValue } from './case_lists.ts';
import type { ClinicBook } from './clinic_types.ts';
import { amountCell, figureCell, type FigureCell } from './figure_cells.ts';
import type { MovedFrom } from './find_clinic_movements.ts';
import { intervalName } from './period_words.ts';
import type { MovedFigure } from './read_moves.ts';
import { linkStyle } from './write_case_lists.ts';
import type { MovedList } from './write_moved_cases.ts';

export type MovedOptions = {
  clinic: ClinicBook;
  figures: readonly MovedFigure[];
  /** Where the cases behind each measure stand. */
  lists: ReadonlyMap<string, MovedList>;
};

const firstWidths = [46, 11, 11, 9, 10, 10, 11] as const;
const reasonWidth = 12.5;

/** Writes why each figure moved since the earlier run: from its interval to this one, and within its interval since then. */
export function writeMoved(book: Book, { clinic, figures, lists }: MovedOptions): void {
  const { moved, scope, asAt } = clinic;
  const title = `What moved: ${scope ?? clinic.settings.authority.name}`;
  const reasons = movementReasons.filter((reason) => reason !== 'another team' || scope !== null);
  const widths = [...firstWidths, ...reasons.map(() => reasonWidth)];
  const sheet = book.addSheet(clinicSheets.moved, {
    views: [{ state: 'frozen', xSplit: 1, showGridLines: false }],
    pageSetup: { ...landscape(widths), fitToWidth: 1 },
    headerFooter: pageMarks(title, asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  if (moved.run === null) addLine(sheet, { cells: [moved.why], style: looksOf.quiet });
  else {
    for (const line of describe(moved)) addLine(sheet, { cells: [line], style: looksOf.quiet });
    writeComparison(sheet, 'then to now', { clinic, moved, figures, lists, reasons, widths });
    writeComparison(sheet, 'same interval', { clinic, moved, figures, lists, reasons, widths });
    writeReasons(sheet, widths, reasons);
  }
  sheet.commit();
}

type Compared = Extract<MovedFrom, { start: string }>;

const describe = ({ run }: Compared): string[] => [
  `Compared with the run as at ${ukDay(run.asAt)} (${run.runId}). Then, with what joined and what left, is now; a difference leads to its cases.`,
  'A share has two lines: what it counts, and what it is out of. Changed ids and merged records are not movements.',
];

type Section = MovedOptions & {
  moved: Compared;
  reasons: readonly MovementReason[];
  widths: readonly number[];
};

function writeComparison(sheet: Sheet, comparison: MovedFigure['comparison'], options: Section): void {
  const { clinic, moved, figures, reasons, widths } = options;
  const compared = figures.filter((figure) => figure.comparison === comparison);
  const differing = compared.filter((figure) => figure.reasons !== null);
  const [then, now] = [intervalName(moved.type, moved), intervalName(moved.type, clinic.interval)];
  const isSame = comparison === 'same interval';
  startSection(
    sheet,
    widths,
    isSame
      ? `${then}, as published and as known now: what was recorded, put right or taken out since`
      : `From ${then}, as published, to ${now}`,
    [
      'Measure',
      isSame ? 'Figure published' : 'Figure then',
      'Figure now',
      '',
      isSame ? 'Cases published' : 'Cases then',
      'Cases now',
      'Difference',
      ...reasons.map((reason) => reasonHeadings[reason]),
    ],
    widths.map((_, index) => index).slice(1),
  );
  for (const area of Object.keys(areas) as Area[]) {
    const own = differing.filter((figure) => figure.area === area);
    if (own.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.label });
    for (const figure of own) writeFigure(sheet, figure, options);
  }
  const same = compared.length - differing.length;
  const words = differing.length === 0 ? 'Nothing moved' : 'The same';
  addLine(sheet, {
    cells: [`${words}: ${inFigures(same)} ${plural(same, 'measure')}.`],
    style: looksOf.quiet,
  });
}

function writeFigure(sheet: Sheet, figure: MovedFigure, { clinic, lists, reasons }: Section): void {
  const { floor } = clinic.settings.small_numbers;
  const list = lists.get(figure.indicator_id);
  const parts = figure.kind === 'count' ? (['numerator'] as const) : (['numerator', 'denominator'] as const);
  parts.forEach((part, index) => {
    const [before, after] = [figure[`${part}_then`], figure[`${part}_after`]];
    const cells: FigureCell[] = [
      { value: index === 0 ? nameOf(figure) : null, style: looksOf.wrapped },
      ...figuresOf(figure, index === 0, floor),
      { value: figure.kind === 'count' ? null : partWords[figure.kind][part], style: quietNumber },
      amountCell(before),
      amountCell(after),
      amountCell(after - before, { isMovement: true }),
      ...reasons.map((reason) => reasonCell(figure, reason, part)),
    ];
    const line = sheet.addRow([]);
    if (index === 0) line.height = heightOf([nameOf(figure), firstWidths[0]]);
    cells.forEach(({ value, style }, column) => {
      const cell = line.getCell(column + 1);
      cell.style = style;
      cell.value = value;
    });
    if (index === 0 && list !== undefined) {
      const difference = line.getCell(firstWidths.length);
      difference.value = linkedValue(amountCell(after - before).value, list);
      difference.style = { ...difference.style, font: linkStyle.font! };
    }
    line.commit();
  });
}

// A count is its cases.
function figuresOf(figure: MovedFigure, isFirst: boolean, floor: number): FigureCell[] {
  if (!isFirst || figure.kind === 'count') return [amountCell(null), amountCell(null)];
  return [
    figureCell(figure.kind, valueOf(figure, 'then'), floor),
    figureCell(figure.kind, valueOf(figure, 'after'), floor),
  ];
}

const valueOf = (figure: MovedFigure, time: 'then' | 'after'): Parameters<typeof figureCell>[1] => ({
  value: figure[`value_${time}`],
  numerator: figure[`numerator_${time}`],
  denominator: figure[`denominator_${time}`],
  median: null,
  is_covered: true,
});

const nameOf = ({ name, interval_type: type }: MovedFigure): string =>
  type === 'rolling_12_months'
    ? `${name} (12 months)`
    : type === 'rolling_36_months'
      ? `${name} (36 months)`
      : name;

const partWords = {
  percentage: { numerator: 'counted', denominator: 'out of' },
  distribution: { numerator: 'counted', denominator: 'out of' },
  mean: { numerator: 'in all', denominator: 'cases' },
  ratio: { numerator: 'cases', denominator: 'posts' },
} as const;

// What joined and what left for one reason stand together: neither hides the other.
function reasonCell(
  { reasons }: MovedFigure,
  reason: MovementReason,
  part: 'numerator' | 'denominator',
): FigureCell {
  const sum = reasons?.find((one) => one.reason === reason);
  const joined = amountCell(sum?.[`${part}_joined`] ?? 0, { isMovement: true });
  const left = amountCell(-(sum?.[`${part}_left`] ?? 0), { isMovement: true });
  if (joined.value === 0 && left.value === 0) return { value: null, style: joined.style };
  if (left.value === 0) return joined;
  if (joined.value === 0) return left;
  return {
    value: `+${inFigures(Number(joined.value))} −${inFigures(-Number(left.value))}`,
    style: joined.style,
  };
}

const quietNumber: Style = { ...looksOf.quiet, alignment: { vertical: 'top', ...numberPlace } };

function writeReasons(sheet: Sheet, widths: readonly number[], reasons: readonly MovementReason[]): void {
  startSection(sheet, widths, 'What the reasons mean', ['Reason', 'Meaning']);
  for (const reason of reasons) {
    addLine(sheet, {
      cells: [reasonHeadings[reason], reasonWords[reason]],
      styles: [looksOf.plain, looksOf.plain],
    });
  }
}
