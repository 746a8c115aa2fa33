import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { startSection, heightOf } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { Quarter, ReportClass, ReportMeasure } from './read_report.ts';
import { addBarRows, type PlannedChart } from './planned_charts.ts';
import { countCell, figureWords, quarterWords, shareCell, shownCell } from './report_cells.ts';
import { addCells, startReportSheet, textCell } from './report_sheet.ts';

const widths = [52, 12, 12, 12, 12, 12, 12, 12, 12, 12] as const;
const audited = ['wf-audits', 'wf-audits-completed', 'wf-audits-actions-overdue'];
const byGrade = 'wf-audits-by-grade';
const grades = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'];

type Options = {
  measures: readonly ReportMeasure[];
  classes: readonly ReportClass[];
  quarters: readonly Quarter[];
};

/** Writes how case audits were graded, this year beside the last and by quarter, and plans a picture of it. */
export function writeAudits(
  book: Book,
  clinic: ClinicBook,
  { measures, classes, quarters }: Options,
): PlannedChart[] {
  const graded = classes
    .filter(({ indicator_id: id }) => id === byGrade)
    .sort((one, other) => placeOf(one.category) - placeOf(other.category));
  const share = measures.find(({ indicator_id: id }) => id === audited[0]);
  const sheet = startReportSheet(book, {
    name: quarterlySheets.audits.name,
    title: 'How case audits were graded',
    guide: [describe(share, graded)],
    widths,
    asAt: clinic.asAt,
  });
  const charts = graded.length === 0 ? [] : writeGrades(sheet, graded);
  writeQuarters(sheet, {
    measures: measures.filter(({ indicator_id: id }) => audited.includes(id)),
    quarters,
  });
  sheet.commit();
  return charts;
}

const placeOf = (grade: string): number => (grades.includes(grade) ? grades.indexOf(grade) : grades.length);

function describe(share: ReportMeasure | undefined, graded: readonly ReportClass[]): string {
  if (share === undefined && graded.length === 0)
    return 'No case audit is in the exports: the sheet Data quality says what is missing.';
  const now = share === undefined ? 'not known' : figureWords('percentage', share.twelve_months);
  const before = share === undefined ? 'not known' : figureWords('percentage', share.twelve_months_before);
  return `On Ofsted's four points. Good or outstanding in the twelve months: ${now}; in the twelve before: ${before}.`;
}

const firstGrade = 6;
const rowsOfChart = 15;

function writeGrades(sheet: Sheet, graded: readonly ReportClass[]): PlannedChart[] {
  const { from_day: from, to_day: to } = graded[0]!;
  const title = `By grade, ${from === null ? '' : `${ukDay(from)} to `}${ukDay(to)}`;
  startSection(sheet, widths.slice(0, 4), title, ['Grade', 'Audits', 'Share', 'A year ago'], [1, 2, 3]);
  for (const one of graded)
    addCells(sheet, [
      textCell(one.category),
      countCell(one.this_year),
      shareCell(one.this_year),
      shareCell(one.last_year),
    ]);
  if (graded.filter(({ this_year: figure }) => figure?.value != null).length < 2) return [];
  for (let row = 0; row < rowsOfChart + 1; row++) addLine(sheet, { cells: [''] });
  return [planGrades(graded)];
}

const planGrades =
  (graded: readonly ReportClass[]): PlannedChart =>
  (data) => {
    const below = firstGrade + graded.length;
    const told = graded.map(
      (one) =>
        `${one.category}: ${figureWords('distribution', one.this_year)}, a year ago ${figureWords('distribution', one.last_year)}`,
    );
    return {
      kind: 'bars',
      sheet: quarterlySheets.audits.name,
      from: `A${below + 1}`,
      to: `J${below + rowsOfChart}`,
      title: 'Case audits by grade',
      subtitle: 'Share of audits in %, these twelve months and those before',
      altText: `Bars by grade. ${told.join('; ')}.`,
      direction: 'columns',
      arrangement: 'clustered',
      ...addBarRows(
        data,
        graded.map(({ category }) => category),
        [
          {
            name: 'These twelve months',
            values: graded.map((one) => one.this_year?.value ?? null),
            colour: 'navy',
          },
          { name: 'A year ago', values: graded.map((one) => one.last_year?.value ?? null), colour: 'sky' },
        ],
      ),
      valueAxis: { format: '0', min: 0 },
    };
  };

function writeQuarters(sheet: Sheet, { measures, quarters }: Pick<Options, 'measures' | 'quarters'>): void {
  if (measures.length === 0) return;
  startSection(
    sheet,
    widths,
    'By quarter',
    ['', ...quarters.map(quarterWords)],
    quarters.map((_, index) => index + 1),
  );
  for (const measure of measures) {
    addCells(
      sheet,
      [textCell(measure.name), ...measure.quarters.map((figure) => shownCell(measure.kind, figure))],
      heightOf([measure.name, widths[0]]),
    );
  }
}
