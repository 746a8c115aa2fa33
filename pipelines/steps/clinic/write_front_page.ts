import { clinics } from '../../../schemas/clinic.ts';
import { clinicSheets, ratingColours } from '../../../schemas/packs/clinic.ts';
import { inFigures, plural } from '../../words.ts';
import { heightOf, looksOf, onColour, startSection } from '../rehearsal/sections.ts';
import { addLine, landscape, pageMarks, titleStyle, ukDay } from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { linkedValue, listBehind, type CaseList } from './case_lists.ts';
import type { ClinicBook } from './clinic_types.ts';
import { figureCell, casesWords } from './figure_cells.ts';
import { provisionalWords } from './provisional_words.ts';
import type { Provisional } from './read_as_known.ts';
import type { ScorecardRow } from './read_scorecard.ts';
import { linkStyle } from './write_case_lists.ts';
import { isException } from './write_exceptions.ts';
import { intervalWords } from './write_scorecard.ts';

const widths = [44, 16, 18, 34, 52] as const;

type Options = {
  clinic: ClinicBook;
  rows: readonly ScorecardRow[];
  lists: readonly CaseList[];
  provisional: Provisional;
};

/** Writes what to know before the meeting: the period, how old the data is, what is provisional, and what stands out. */
export function writeFrontPage(book: Book, { clinic, rows, lists, provisional }: Options): void {
  const title = `${clinics[clinic.kind].title}: ${clinic.scope ?? clinic.settings.authority.name}`;
  const sheet = book.addSheet(clinicSheets.front, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: { ...landscape([...widths]), fitToWidth: 1 },
    headerFooter: pageMarks(title, clinic.asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  for (const [label, words] of factsOf(clinic, provisional)) {
    addLine(sheet, { cells: [label, words], styles: [looksOf.label, looksOf.plain] });
  }
  writeRatings(sheet, rows);
  writeExceptionList(sheet, { clinic, rows, lists });
  sheet.commit();
}

const factsOf = (clinic: ClinicBook, provisional: Provisional): [string, string][] => [
  ['Period', intervalWords(clinic)],
  ['As at', ukDay(clinic.asAt)],
  ['Provisional', provisionalWords(clinic, provisional)],
  ['Data', dataAge(clinic)],
  ['Not worked out', notComputed(clinic)],
  ['Run', `${clinic.runId}, annexa ${clinic.version}`],
];

// A file saved before the as-at date cannot tell of the days since.
function dataAge({ inputs, asAt }: ClinicBook): string {
  const days = inputs.flatMap(({ savedOn }) => (savedOn === null ? [] : [savedOn])).sort();
  const early = inputs.filter(({ savedOn }) => savedOn === null || savedOn < asAt).map(({ file }) => file);
  const files = `${inFigures(inputs.length)} ${plural(inputs.length, 'file')}`;
  const saved =
    days.length === 0 ? files : `${files}, saved from ${ukDay(days[0]!)} to ${ukDay(days.at(-1)!)}`;
  return early.length === 0
    ? `${saved}, none before the as-at date.`
    : `${saved}. Saved before the as-at date or on a day not known, so they may lack the last days: ${early.join(', ')}.`;
}

function notComputed({ indicators, kind }: ClinicBook): string {
  const missing = indicators.filter(
    ({ indicator, status }) => status !== 'computed' && indicator.cadence.includes(kind),
  );
  return missing.length === 0
    ? 'Nothing: every indicator of this pack could be worked out.'
    : `${inFigures(missing.length)} of the pack's indicators: ${clinicSheets.definitions} says why.`;
}

function writeRatings(sheet: Sheet, rows: readonly ScorecardRow[]): void {
  startSection(sheet, widths, 'How the measures stand', ['', 'Measures']);
  const counts = [
    ['Green: on target', 'green'],
    ['Amber: within tolerance', 'amber'],
    ['Red: off target', 'red'],
  ] as const;
  for (const [words, rating] of counts) {
    addLine(sheet, {
      cells: [words, rows.filter((row) => row.rating === rating).length],
      styles: [onColour(looksOf.plain, ratingColours[rating]), looksOf.count],
    });
  }
  addLine(sheet, {
    cells: [
      'Without a rating: no target, no case or too few',
      rows.filter(({ rating }) => rating === null).length,
    ],
    styles: [looksOf.plain, looksOf.count],
  });
}

function writeExceptionList(
  sheet: Sheet,
  { clinic, rows, lists }: Pick<Options, 'clinic' | 'rows' | 'lists'>,
): void {
  const { floor } = clinic.settings.small_numbers;
  const exceptions = rows.filter(isException);
  startSection(sheet, widths, 'Exceptions', ['Measure', 'Latest', 'Cases', 'Rating', 'Signal'], [1]);
  if (exceptions.length === 0) addLine(sheet, { cells: ['None.'], style: looksOf.quiet });
  for (const row of exceptions) {
    const latest = figureCell(row.kind, row.figures.at(-1) ?? null, floor);
    const list = listBehind(lists, row);
    const cells = [
      { value: row.name, style: looksOf.wrapped },
      list === undefined
        ? latest
        : { value: linkedValue(latest.value, list), style: { ...latest.style, font: linkStyle.font! } },
      { value: casesWords(row), style: looksOf.plain },
      {
        value: row.rating_words,
        style: row.rating === null ? looksOf.wrapped : onColour(looksOf.wrapped, ratingColours[row.rating]),
      },
      { value: row.signal_words, style: looksOf.wrapped },
    ];
    const line = sheet.addRow([]);
    cells.forEach(({ value, style }, index) => {
      const cell = line.getCell(index + 1);
      cell.style = style;
      cell.value = value;
    });
    line.height = heightOf(
      [row.name, widths[0]],
      [row.rating_words ?? '', widths[3]],
      [row.signal_words ?? '', widths[4]],
    );
    line.commit();
  }
}
