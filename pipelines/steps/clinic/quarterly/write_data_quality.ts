import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { inFigures, plural } from '../../../words.ts';
import { heightOf, looksOf, startSection } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { Report, ReportMeasure } from './read_report.ts';
import { figureWords } from './report_cells.ts';
import { startReportSheet } from './report_sheet.ts';

const widths = [58, 90] as const;

/** Writes how far the figures can be trusted, in sentences: coverage, errors, late recording, and what was not worked out. */
export function writeDataQuality(book: Book, clinic: ClinicBook, report: Report): void {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.dataQuality.name,
    title: 'How far these figures can be trusted',
    guide: ['A statement to go with every figure that is quoted from this report.'],
    widths,
    asAt: clinic.asAt,
  });
  startSection(sheet, widths, 'In sentences', ['', '']);
  for (const [label, words] of statementsOf(clinic, report)) {
    addLine(sheet, {
      cells: [label, words],
      styles: [looksOf.label, looksOf.wrapped],
      height: heightOf([words, widths[1]]),
    });
  }
  const missing = clinic.indicators.filter(
    ({ indicator, status }) => status !== 'computed' && indicator.cadence.includes(clinic.kind),
  );
  startSection(sheet, widths, `Not worked out: ${inFigures(missing.length)}`, ['Indicator', 'Why']);
  if (missing.length === 0) addLine(sheet, { cells: ['None.'], style: looksOf.quiet });
  for (const { indicator, reason } of missing) {
    addLine(sheet, {
      cells: [indicator.name, reason],
      styles: [looksOf.wrapped, looksOf.wrapped],
      height: heightOf([indicator.name, widths[0]], [reason ?? '', widths[1]]),
    });
  }
  sheet.commit();
}

const statementsOf = (clinic: ClinicBook, report: Report): [string, string][] => [
  ['What they rest on', coverage(clinic)],
  ['How far back they reach', history(report)],
  ['Errors in the records', errors(report)],
  [
    'Late recording',
    ofMeasure(
      report,
      'dq-late-recording',
      (words) =>
        `${words} of the events of the last twelve months whose recording is dated were recorded late. Counts of the last weeks still grow by about as much.`,
    ),
  ],
  [
    'Missing core fields',
    ofMeasure(
      report,
      'dq-missing-core-fields',
      (words) =>
        `${words} of open children lack ethnicity, birth date, sex or another core field, so breakdowns by them are less sure.`,
    ),
  ],
  [
    'Statutory returns',
    ofMeasure(
      report,
      'dq-return-errors',
      (words) =>
        `${words} errors and queries would come back from the statutory returns as the records stand.`,
    ),
  ],
  ['Trust in single figures', grades(report)],
  ['What is hidden', hidden(report)],
];

function coverage({ inputs, asAt, indicators, kind }: ClinicBook): string {
  const rows = inputs.reduce((sum, { rowsLoaded }) => sum + rowsLoaded, 0);
  const aside = inputs.reduce((sum, { rowsSetAside }) => sum + rowsSetAside, 0);
  const own = indicators.filter(({ indicator }) => indicator.cadence.includes(kind));
  const computed = own.filter(({ status }) => status === 'computed').length;
  const left =
    aside === 0 ? 'no row was left out' : `${inFigures(aside)} rows could not be read and were left out`;
  return `${inFigures(inputs.length)} exports with ${inFigures(rows)} rows, as at ${ukDay(asAt)}; ${left}. ${inFigures(computed)} of ${inFigures(own.length)} indicators of this report could be worked out.`;
}

function history({ measures, quarters }: Report): string {
  const whole = measures.filter((measure) =>
    measure.quarters.every((figure) => figure !== null && figure.value_symbol !== 'x'),
  ).length;
  return `${inFigures(whole)} of ${inFigures(measures.length)} measures are told for all ${quarters.length} quarters; for the others the exports begin later, or tell of now alone.`;
}

function errors({ findings }: Report): string {
  const words: Record<string, string> = { error: 'errors', warning: 'warnings', info: 'notes' };
  const counts = findings.map(
    ({ severity, findings: count }) =>
      `${count === null ? 'fewer than can be told' : inFigures(count)} ${words[severity] ?? severity}`,
  );
  return `Open and not explained: ${counts.join(', ')}. An error makes a record doubtful, a warning asks for a look, a note is for information.`;
}

function ofMeasure({ measures }: Report, id: string, say: (words: string) => string): string {
  const measure = measures.find(({ indicator_id: own }) => own === id);
  if (measure === undefined) return 'Not worked out.';
  const figure = measure.basis === 'as_at' ? (measure.quarters.at(-1) ?? null) : measure.twelve_months;
  return say(figureWords(measure.kind, figure));
}

function grades({ measures }: Report): string {
  const told = (['A', 'B', 'C', 'D'] as const).flatMap((grade) => {
    const count = measures.filter(({ confidence_grade: own }) => own === grade).length;
    return count === 0 ? [] : [`${grade} ${inFigures(count)}`];
  });
  return `Measures by grade: ${told.join(', ')}. A is sure; the others have cases with open errors, codes that nobody matched, exports saved before the period was over, or much late recording.`;
}

const hidden = ({ measures }: Report): string => {
  const latest = measures.map((measure): ReportMeasure['twelve_months'] => measure.quarters.at(-1) ?? null);
  const count = latest.filter((figure) => figure?.value_symbol === 'c').length;
  return `The latest quarter of ${inFigures(count)} of ${inFigures(measures.length)} ${plural(measures.length, 'measure')} is hidden to protect people; for most of them the twelve months are shown.`;
};
