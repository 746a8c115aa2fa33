import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { inFigures, plural } from '../../../words.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { Report, ReportMeasure } from './read_report.ts';
import { figureWords, textCell } from './report_cells.ts';
import { addCells, addHeadings, startPart, startReportSheet } from './report_sheet.ts';

const widths = [34, 112] as const;

type Options = { report: Report; measures: readonly ReportMeasure[] };

/** Writes how far the figures can be trusted, in sentences: coverage, errors, late recording, and what was not worked out. */
export function writeDataQuality(book: Book, clinic: ClinicBook, options: Options): void {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.dataQuality.name,
    title: 'How far these figures can be trusted',
    guide: ['A statement to go with every figure that is quoted from this report.'],
    widths,
    asAt: clinic.asAt,
  });
  addLine(sheet, { cells: [''] });
  for (const [label, words] of statementsOf(clinic, options)) {
    addLine(sheet, {
      cells: [label, words],
      styles: [looksOf.label, looksOf.wrapped],
      height: heightOf([words, widths[1]]) + 6,
    });
  }
  const missing = clinic.indicators.filter(
    ({ indicator, status }) => status !== 'computed' && indicator.cadence.includes(clinic.kind),
  );
  if (missing.length > 0) {
    startPart(sheet, `Not worked out: ${inFigures(missing.length)}`);
    addHeadings(sheet, ['Indicator', 'Why'], []);
  }
  for (const { indicator, status, reason } of missing) {
    const why = status === 'error' ? 'Its query failed, which is a mistake of the program.' : reason;
    addCells(
      sheet,
      [textCell(indicator.name), textCell(why)],
      heightOf([indicator.name, widths[0]], [why ?? '', widths[1]]),
    );
  }
  sheet.commit();
}

const statementsOf = (clinic: ClinicBook, { report, measures }: Options): [string, string][] => [
  ['What they rest on', coverage(clinic)],
  ['How far back they reach', history(measures)],
  ['Errors in the records', errors(report)],
  [
    'Late recording',
    ofMeasure(
      report,
      'dq-late-recording',
      (share) =>
        `Of the events of the last twelve months that say when they were recorded, ${share} were recorded late. Counts of the last weeks will still grow.`,
    ),
  ],
  [
    'Missing core fields',
    ofMeasure(
      report,
      'dq-missing-core-fields',
      (share) =>
        `${share} of the children concerned lack ethnicity, birth date, sex or another core field, so breakdowns by them are less sure.`,
    ),
  ],
  [
    'Statutory returns',
    ofMeasure(
      report,
      'dq-return-errors',
      (count) =>
        `As the records stand, ${count} errors and queries would come back from the statutory returns.`,
    ),
  ],
  ['Trust in single figures', grades(measures)],
  ['What is hidden', hidden(measures)],
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

function history(measures: readonly ReportMeasure[]): string {
  const whole = measures.filter(({ quarters }) =>
    quarters.every((figure) => figure !== null && figure.value_symbol !== 'x'),
  ).length;
  return whole === measures.length
    ? 'Every measure is told for all nine quarters.'
    : `${inFigures(whole)} of ${inFigures(measures.length)} measures are told for all nine quarters; for the others the exports begin later, or tell of now alone.`;
}

const weights: Record<string, string> = { error: 'errors', warning: 'warnings', info: 'notes' };

function errors({ findings }: Report): string {
  const counts = findings.map(({ severity, findings: count }) =>
    count === null
      ? `too few ${weights[severity] ?? severity} to be told`
      : `${inFigures(count)} ${weights[severity] ?? severity}`,
  );
  return `Open and not explained: ${counts.join(', ')}. An error makes a record doubtful, a warning asks for a look, a note is for information.`;
}

function ofMeasure({ measures }: Report, id: string, say: (words: string) => string): string {
  const measure = measures.find(({ indicator_id: own }) => own === id);
  if (measure === undefined) return 'Not worked out.';
  const figure = measure.basis === 'as_at' ? (measure.quarters.at(-1) ?? null) : measure.twelve_months;
  return say(figureWords(measure.kind, figure));
}

function grades(measures: readonly ReportMeasure[]): string {
  const told = ['A', 'B', 'C', 'D'].flatMap((grade) => {
    const count = measures.filter(({ confidence_grade: own }) => own === grade).length;
    return count === 0 ? [] : [`${inFigures(count)} ${plural(count, 'measure')} ${grade}`];
  });
  return `Graded ${told.join(', ')}. A is sure; the others rest on cases with open errors, codes that nobody matched, exports saved before the period was over, or much late recording.`;
}

function hidden(measures: readonly ReportMeasure[]): string {
  const isHidden = ({ quarters }: ReportMeasure): boolean => quarters.at(-1)?.value_symbol === 'c';
  const latest = measures.filter(isHidden);
  const shown = latest.filter(({ twelve_months: year }) => year?.value != null).length;
  return `The latest quarter of ${inFigures(latest.length)} of ${inFigures(measures.length)} measures is hidden to protect people; of ${inFigures(shown)} of them the twelve months are shown.`;
}
