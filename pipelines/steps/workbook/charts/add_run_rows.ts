import type { Row } from 'exceljs';
import { colours } from '../../../../schemas/packs/annex_a.ts';
import { headingStyle, letterOf, numberHeadingStyle, numberPlace, type Style } from '../sheet_look.ts';
import { cellText } from '../cell_text.ts';
import type { Sheet } from '../write_workbook.ts';
import type { Cells, Meaning, RunChart, Series } from './chart_types.ts';

export type RunPoint = {
  /** A day such as 2026-03-31, shown in the format of periods, or any other text, shown as it is. */
  period: string;
  value: number | null;
  mean?: number | null;
  upper?: number | null;
  lower?: number | null;
  target?: number | null;
  mark?: Meaning | null;
  /** What changed, if the mean and the limits start anew in this period. */
  change?: string | null;
};

type Names = {
  values: string;
  target?: string;
  marks?: Record<Meaning, string>;
  format: string;
  periodFormat?: string;
};

type RunRanges = Required<Pick<RunChart, 'periods' | 'values' | 'expected' | 'marked' | 'breaks'>> &
  Pick<RunChart, 'target'>;

type Column = { heading: string; look: Style; valueAt: (index: number) => number | string | null };

const usualMarks: Record<Meaning, string> = {
  better: 'Better than expected',
  worse: 'Worse than expected',
  different: 'Not as expected',
};

/** Writes the points of a run chart below what a sheet holds, and says in which cells the chart finds them. */
export function addRunRows(sheet: Sheet, points: readonly RunPoint[], names: Names): RunRanges {
  const { marks = usualMarks, format, periodFormat = 'mmm yy' } = names;
  const stretches = stretchesOf(points);
  const period: Style = { numFmt: periodFormat, alignment: { horizontal: 'left' } };
  const value: Style = { numFmt: format, alignment: numberPlace };
  const columns: Column[] = [];
  const headings = sheet.addRow([]);
  const first = headings.number + 1;
  const add = (heading: string, look: Style, valueAt: Column['valueAt']): Cells => {
    columns.push({ heading, look, valueAt });
    const letter = letterOf(columns.length);
    return { sheet: sheet.name, range: `${letter}${first}:${letter}${first + points.length - 1}` };
  };
  const addSeries = (name: string, look: Style, valueAt: Column['valueAt']): Series => ({
    name,
    cells: add(name, look, valueAt),
  });

  const periods = add('Period', period, (index) => points[index]!.period);
  const values = addSeries(names.values, value, (index) => points[index]!.value);
  const expected = stretches.flatMap((stretch, number) => {
    if (!points.slice(stretch.from, stretch.to + 1).some(({ mean }) => mean != null)) return [];
    const within = (key: 'mean' | 'upper' | 'lower') => (index: number) =>
      stretch.from <= index && index <= stretch.to ? (points[index]![key] ?? null) : null;
    const after = number === 0 ? '' : `, after change ${number}`;
    return {
      mean: add(`Mean${after}`, value, within('mean')),
      upper: add(`Upper limit${after}`, value, within('upper')),
      lower: add(`Lower limit${after}`, value, within('lower')),
    };
  });
  const target =
    names.target === undefined
      ? undefined
      : addSeries(names.target, value, (index) => points[index]!.target ?? null);
  const marked = (Object.keys(usualMarks) as Meaning[])
    .filter((meaning) => points.some(({ mark }) => mark === meaning))
    .map((meaning) => ({
      meaning,
      ...addSeries(marks[meaning], value, (index) =>
        points[index]!.mark === meaning ? points[index]!.value : null,
      ),
    }));
  const breaks = stretches
    .slice(1)
    .map(({ from, change }) =>
      addSeries(change, { ...value, numFmt: '0' }, (index) => (index === from ? 1 : null)),
    );
  writeRows(sheet, headings, columns, points.length);
  return { periods, values, expected, marked, breaks, ...(target ? { target } : {}) };
}

type Stretch = { from: number; to: number; change: string };

function stretchesOf(points: readonly RunPoint[]): Stretch[] {
  const starts = points.flatMap(({ change }, index) =>
    index > 0 && change != null ? [{ from: index, change }] : [],
  );
  return [{ from: 0, change: '' }, ...starts].map((stretch, number) => ({
    ...stretch,
    to: (starts[number]?.from ?? points.length) - 1,
  }));
}

function writeRows(sheet: Sheet, headings: Row, columns: readonly Column[], count: number): void {
  columns.forEach(({ heading }, index) => {
    const cell = headings.getCell(index + 1);
    cell.value = cellText(heading);
    cell.style = (index === 0 ? headingStyle : numberHeadingStyle)(colours.headingFill);
  });
  headings.commit();
  for (let index = 0; index < count; index++) {
    const row = sheet.addRow([]);
    columns.forEach(({ look, valueAt }, column) => {
      const found = valueAt(index);
      if (found === null) return;
      const cell = row.getCell(column + 1);
      cell.value = typeof found === 'string' ? textOrDay(found) : found;
      cell.style = look;
    });
    row.commit();
  }
}

const dayZero = Date.UTC(1899, 11, 30);

// Days as the numbers that Excel gives them.
const textOrDay = (text: string): string | number =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? (Date.parse(text) - dayZero) / 86_400_000 : cellText(text);
