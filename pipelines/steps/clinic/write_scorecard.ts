import type { PaperSize } from 'exceljs';
import { areas, type Area } from '../../../schemas/define_indicator.ts';
import { colours } from '../../../schemas/packs/annex_a.ts';
import { clinicSheets, ratingColours } from '../../../schemas/packs/clinic.ts';
import { heightOf, looksOf, onColour } from '../rehearsal/sections.ts';
import {
  addLine,
  headingStyle,
  landscape,
  letterOf,
  numberHeadingStyle,
  numberPlace,
  pageMarks,
  titleStyle,
  ukDay,
  type Style,
} from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { linkedValue, listBehind, type CaseList } from './case_lists.ts';
import { confidenceWords } from './confidence_words.ts';
import type { ClinicBook } from './clinic_types.ts';
import { figureCell, formats, casesWords, type FigureCell } from './figure_cells.ts';
import { monthWords } from './period_words.ts';
import type { Period, ScorecardRow } from './read_scorecard.ts';
import { linkStyle } from './write_case_lists.ts';
import { isException } from './write_exceptions.ts';

export type ScorecardOptions = {
  clinic: ClinicBook;
  rows: readonly ScorecardRow[];
  periods: readonly Period[];
  lists: readonly CaseList[];
};

const measureColumns = { Measure: 42, 'Good is': 8, Cases: 14 } as const;
const judgedColumns = {
  'Year to date': 9.5,
  'Rolling 12 months': 9.5,
  Target: 10,
  Rating: 20,
  Signal: 24,
} as const;
// Nobody publishes anything of teams.
const comparedColumns = {
  'Ours, to compare': 10.5,
  England: 10.5,
  Region: 10.5,
  Neighbours: 12,
  'Theirs is of': 16,
} as const;
const trustColumns = { Confidence: 24 } as const;
const monthWidth = 9;
// The types of the library stop at A5; Excel knows A3 as 8.
const a3 = 8 as PaperSize;

/** Writes the scorecard: a row for each measure, thirteen months of it, and how it stands. Each figure leads to its list. */
export function writeScorecard(book: Book, { clinic, rows, periods, lists }: ScorecardOptions): void {
  const widths = [
    ...Object.values(measureColumns),
    ...periods.map(() => monthWidth),
    ...Object.values(judgingColumns(clinic)),
  ];
  const title = `Scorecard: ${clinic.scope ?? clinic.settings.authority.name}`;
  const sheet = book.addSheet(clinicSheets.scorecard, {
    views: [{ state: 'frozen', ySplit: 4, xSplit: 1, showGridLines: false }],
    pageSetup: { ...landscape(widths), paperSize: a3, fitToWidth: 1, printTitlesRow: '4:4' },
    headerFooter: pageMarks(title, clinic.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  addLine(sheet, { cells: [guideTo(clinic)], style: looksOf.quiet });
  addLine(sheet, { cells: [clinic.scope === null ? describeOthers(rows) : ''], style: looksOf.quiet });
  writeHeadings(sheet, [
    ...Object.keys(measureColumns),
    ...periods.map((period) => monthWords(period)),
    ...Object.keys(judgingColumns(clinic)),
  ]);
  for (const area of Object.keys(areas) as Area[]) {
    const own = rows.filter((row) => row.area === area && listBehind(lists, row) !== undefined);
    if (own.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.section, height: 20 });
    for (const row of own) writeRow(sheet, row, { list: listBehind(lists, row)!, clinic });
  }
  sheet.commit();
}

const guideTo = ({ settings }: ClinicBook): string =>
  `The last month leads to its child list. – no case, x not in the exports, ‡ as an earlier run published it, n of N where there are fewer than ${settings.small_numbers.floor} cases. A signal is a change beyond chance; a rating compares with the target. The + at the left shows other cuts of a measure.`;

const judgingColumns = ({ scope }: ClinicBook): Record<string, number> => ({
  ...judgedColumns,
  ...(scope === null ? comparedColumns : {}),
  ...trustColumns,
});

function describeOthers(rows: readonly ScorecardRow[]): string {
  if (rows.every(({ england_year: year }) => year === null))
    return 'Nothing published compares with these measures.';
  const region = rows.find(({ region_name: name }) => name !== null)?.region_name;
  return `England, the region (${region ?? 'not known'}) and the median of the statistical neighbours, as published for the year beside them. Counts compare as rates per 10,000 children. Not a ranking: † where a definition differs, and ${clinicSheets.definitions} says how.`;
}

const beginning = { horizontal: 'left', indent: 1 } as const;

function writeHeadings(sheet: Sheet, headings: string[]): void {
  const words = ['Rating', 'Signal', 'Theirs is of', 'Confidence'];
  const lookOf = (heading: string): Style => {
    if (heading === 'Measure' || heading === 'Good is') return headingStyle(colours.headingFill);
    const style = numberHeadingStyle(colours.headingFill);
    return words.includes(heading) ? { ...style, alignment: { ...style.alignment, ...beginning } } : style;
  };
  addLine(sheet, { cells: headings, styles: headings.map(lookOf), height: 48 });
}

function writeRow(
  sheet: Sheet,
  row: ScorecardRow,
  { list, clinic }: { list: CaseList; clinic: ClinicBook },
): void {
  const isTeam = clinic.scope !== null;
  const { floor } = clinic.settings.small_numbers;
  const line = sheet.addRow([]);
  const months = row.figures.map((figure) => figureCell(row.kind, figure, floor));
  const cells = [
    { value: nameOf(row), style: isVariant(row) ? variantStyle : looksOf.wrapped },
    { value: goodIs[row.good_direction], style: looksOf.quiet },
    {
      value: casesWords(row),
      style: { ...looksOf.plain, alignment: { vertical: 'top', ...numberPlace } } as Style,
    },
    ...months,
    ...judgedCells(row, clinic),
  ];
  cells.forEach(({ value, style }, index) => {
    const cell = line.getCell(index + 1);
    cell.style = { ...style, border: rowLine };
    cell.value = value;
  });
  const latest = line.getCell(Object.keys(measureColumns).length + months.length);
  latest.value = linkedValue(months.at(-1)!.value, list);
  latest.style = { ...months.at(-1)!.style, font: { ...linkStyle.font, bold: true }, border: rowLine };
  line.height = heightOf(
    [nameOf(row), measureColumns.Measure],
    [ratingWords(row), judgedColumns.Rating],
    [signalWords(row), judgedColumns.Signal],
    [isTeam ? '' : (row.england_year ?? ''), comparedColumns['Theirs is of']],
    [confidenceWords(row), trustColumns.Confidence],
  );
  if (isVariant(row) && row.target === null && !isException(row)) {
    line.outlineLevel = 1;
    line.hidden = true;
  }
  line.commit();
}

// Another cut of the same cases: below its indicator, and folded away unless something is to be said of it.
const isVariant = ({ indicator_id: id, cases_of: casesOf }: ScorecardRow): boolean => id !== casesOf;

const variantStyle: Style = {
  ...looksOf.wrapped,
  alignment: { ...looksOf.wrapped.alignment, ...beginning },
  font: looksOf.quiet.font,
};

const nameOf = ({ name, category }: ScorecardRow): string =>
  category === null ? name : `${name}: ${category}`;

const goodIs = { higher: 'high', lower: 'low', neutral: '' } as const;

// Nothing is to be said of activity that nobody set a range for.
const ratingWords = ({ rating_status: status, rating_words: words }: ScorecardRow): string =>
  status === 'neutral' ? '' : (words ?? '');

const signalWords = ({ signal_words: words }: ScorecardRow): string => words ?? '';

function judgedCells(row: ScorecardRow, { scope, settings }: ClinicBook): FigureCell[] {
  const { floor } = settings.small_numbers;
  const longer = (figure: ScorecardRow['year_to_date']): FigureCell =>
    figureCell(row.kind, figure === null ? null : { ...figure, median: null, is_covered: true }, floor);
  const format = row.compared_field === 'rate' ? '#,##0.0' : formats[row.kind];
  const compared = (value: number | null): FigureCell => ({
    value,
    style: {
      numFmt: row.differs === null ? format : `${format}"†"`,
      alignment: { vertical: 'top', ...numberPlace },
    },
  });
  return [
    // A state has no stretch.
    row.basis === 'as_at' ? { value: null, style: looksOf.plain } : longer(row.year_to_date),
    row.basis === 'as_at' ? { value: null, style: looksOf.plain } : longer(row.rolling_12_months),
    {
      value: row.target ?? rangeOf(row),
      style: { numFmt: formats[row.kind], alignment: { vertical: 'top', ...numberPlace } },
    },
    {
      value: ratingWords(row),
      style: row.rating === null ? quietWords : onColour(words, ratingColours[row.rating]),
    },
    { value: signalWords(row), style: signalStyle(row) },
    ...(scope !== null
      ? []
      : [
          compared(row.our_value),
          compared(row.england_value),
          compared(row.region_value),
          compared(row.neighbours_value),
          { value: row.england_year, style: quietWords },
        ]),
    { value: confidenceWords(row), style: row.confidence_grade === 'A' ? quietWords : words },
  ];
}

const rowLine = { bottom: { style: 'hair', color: { argb: colours.line } } } as const;
const words: Style = {
  ...looksOf.wrapped,
  alignment: { ...looksOf.wrapped.alignment, ...beginning },
};
const quietWords: Style = { ...words, font: looksOf.quiet.font };

// What changed is to be seen among what did not.
function signalStyle({ signal }: ScorecardRow): Style {
  const isChange = ['concern', 'improvement', 'changed_higher', 'changed_lower'].includes(signal ?? '');
  return isChange ? { ...words, font: looksOf.label.font } : quietWords;
}

function rangeOf({ met_from: from, met_to: to }: ScorecardRow): string | null {
  if (from === null && to === null) return null;
  return `${from ?? ''}–${to ?? ''}`;
}

/** The letter of a month's column on the scorecard, by its place among the months. */
export const monthColumn = (place: number): string =>
  letterOf(Object.keys(measureColumns).length + place + 1);

/** The interval that a pack is about, in words. */
export const intervalWords = ({ interval }: ClinicBook): string =>
  `${ukDay(interval.start)} to ${ukDay(interval.end)}${interval.isComplete ? '' : ' (so far)'}`;
