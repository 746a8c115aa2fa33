import type { CellHyperlinkValue } from 'exceljs';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { inFigures, plural } from '../../../words.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { linkStyle } from '../write_case_lists.ts';
import { intervalWords } from '../write_scorecard.ts';
import { startPart, startReportSheet } from './report_sheet.ts';

const widths = [24, 104] as const;

/** Writes what the report is, what protects people in it, how old its data is, and where what stands. */
export function writeFront(book: Book, clinic: ClinicBook): void {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.front.name,
    title: `Quarterly report on children's services: ${clinic.settings.authority.name}`,
    guide: [],
    widths,
    asAt: clinic.asAt,
    onOnePage: true,
  });
  addLine(sheet, { cells: [''] });
  for (const [label, words] of factsOf(clinic)) writeFact(sheet, label, words);
  startPart(sheet, 'How to read it');
  for (const [label, words] of guideOf(clinic)) writeFact(sheet, label, words);
  startPart(sheet, 'What stands where');
  for (const { name, words } of Object.values(quarterlySheets).slice(1)) writeLink(sheet, name, words);
  sheet.commit();
}

function writeFact(sheet: Sheet, label: string, words: string): void {
  addLine(sheet, {
    cells: [label, words],
    styles: [looksOf.label, looksOf.wrapped],
    height: heightOf([words, widths[1]]) + 2,
  });
}

function writeLink(sheet: Sheet, name: string, words: string): void {
  const row = sheet.addRow([]);
  row.getCell(1).value = { text: name, hyperlink: `#'${name}'!A1` } satisfies CellHyperlinkValue;
  row.getCell(1).style = linkStyle;
  row.getCell(2).value = words;
  row.getCell(2).style = looksOf.plain;
  row.commit();
}

const factsOf = (clinic: ClinicBook): [string, string][] => [
  ['Period', `${intervalWords(clinic)}; states at the end of its last day`],
  ['For', 'An improvement board, a monitoring visit or scrutiny. No child and no worker is in it.'],
  [
    'Not a ranking',
    'Figures of other authorities are there to ask why, not to rank. Definitions, recording and populations differ; where a definition is known to differ it is marked with †.',
  ],
  ['As at', `${ukDay(clinic.asAt)}, as the records stood then`],
  ['Data age', dataAge(clinic)],
  ['Provisional', provisional(clinic)],
  ['Not worked out', notWorkedOut(clinic)],
  ['Run', `${clinic.runId}, annexa ${clinic.version}`],
];

const provisional = ({ interval }: ClinicBook): string =>
  `${interval.isComplete ? '' : 'The quarter is not over: numbers of events are so far. '}Events of the last weeks may still be recorded late, so the latest quarter can grow; the sheet ${quarterlySheets.dataQuality.name} says how much is late.`;

function dataAge({ inputs, asAt }: ClinicBook): string {
  const days = inputs.flatMap(({ savedOn }) => (savedOn === null ? [] : [savedOn])).sort();
  const early = inputs.filter(({ savedOn }) => savedOn === null || savedOn < asAt).length;
  const files = `${inFigures(inputs.length)} ${plural(inputs.length, 'export')}`;
  const saved =
    days.length === 0 ? files : `${files}, saved from ${ukDay(days[0]!)} to ${ukDay(days.at(-1)!)}`;
  return early === 0
    ? `${saved}; none before the as-at date.`
    : `${saved}; ${inFigures(early)} of them before the as-at date or on a day not known, so they may lack the last days.`;
}

function notWorkedOut({ indicators, kind }: ClinicBook): string {
  const own = indicators.filter(({ indicator }) => indicator.cadence.includes(kind));
  const missing = own.filter(({ status }) => status !== 'computed').length;
  return missing === 0
    ? 'Nothing: every indicator of the report could be worked out.'
    : `${inFigures(missing)} of ${inFigures(own.length)} indicators: the sheet ${quarterlySheets.dataQuality.name} says which and why.`;
}

function guideOf({ settings }: ClinicBook): [string, string][] {
  const { below, round_to: roundTo, least_denominator: least } = settings.disclosure;
  return [
    [
      'c',
      `Hidden to protect people: a number from 1 to ${below - 1}, one that leaves so few others, or one that would give such a number back.`,
    ],
    ['–, x, low', 'No case; the exports do not reach back so far; not zero but rounded to it.'],
    [
      'Numbers',
      `Zeros are as they are, other numbers to the nearest ${roundTo}. Percentages and averages are of the exact numbers, and shown of ${least} cases or more. Rates per 10,000 children are of the rounded numbers.`,
    ],
    [
      'Rating',
      'Green, amber or red: how a figure stands against the target or range that the council set itself.',
    ],
    [
      'Change',
      'Only said where the months differ by more than chance (statistical process control); two points are no direction.',
    ],
  ];
}
