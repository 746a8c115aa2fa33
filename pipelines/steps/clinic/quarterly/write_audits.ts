import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf } from '../../rehearsal/sections.ts';
import { addLine, ukDay } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { addBarRows, type PlannedChart } from './planned_charts.ts';
import type { Quarter, ReportClass, ReportMeasure } from './read_report.ts';
import { countCell, figureWords, quarterWords, shareCell, shownCell, textCell } from './report_cells.ts';
import { addCells, addHeadings, startPart, startReportSheet } from './report_sheet.ts';

const widths = [48, ...Array<number>(11).fill(11.5)];
const audited = ['wf-audits', 'wf-audits-completed', 'wf-audits-actions-overdue'];
const byGrade = 'wf-audits-by-grade';
// In the order of Ofsted's points, however each is spelled out.
const grades = ['outstanding', 'good', 'requires improvement', 'inadequate'];
const firstGrade = 6;
const chartRows = 15;

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
  const sheet = startReportSheet(book, {
    name: quarterlySheets.audits.name,
    title: 'How case audits were graded',
    guide: [describe(measures.find(({ indicator_id: id }) => id === audited[0]))],
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

function placeOf(grade: string): number {
  const place = grades.findIndex((known) => grade.toLowerCase().startsWith(known));
  return place === -1 ? grades.length : place;
}

function describe(share: ReportMeasure | undefined): string {
  if (share === undefined)
    return `No case audit could be told of: the sheet ${quarterlySheets.dataQuality.name} says what is missing.`;
  const [now, before] = [share.twelve_months, share.twelve_months_before].map((figure) =>
    figureWords('percentage', figure),
  );
  return `On Ofsted's four points. Good or outstanding in the twelve months: ${now}; in the twelve before: ${before}.`;
}

function writeGrades(sheet: Sheet, graded: readonly ReportClass[]): PlannedChart[] {
  const { from_day: from, to_day: to } = graded[0]!;
  startPart(sheet, `By grade, ${from === null ? '' : `${ukDay(from)} to `}${ukDay(to)}`);
  addHeadings(sheet, ['Grade', 'Audits', 'Share', 'A year ago'], ['Audits', 'Share', 'A year ago']);
  for (const one of graded) {
    addCells(sheet, [
      textCell(one.category),
      countCell(one.this_year),
      shareCell(one.this_year),
      shareCell(one.last_year),
    ]);
  }
  if (graded.filter(({ this_year: figure }) => figure?.value != null).length < 2) return [];
  for (let row = 0; row <= chartRows; row++) addLine(sheet, { cells: [''] });
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
      to: `L${below + chartRows}`,
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
            values: graded.map(({ this_year: now }) => now?.value ?? null),
            colour: 'navy',
          },
          {
            name: 'The twelve before',
            values: graded.map(({ last_year: before }) => before?.value ?? null),
            colour: 'sky',
          },
        ],
      ),
      valueAxis: { format: '0', min: 0 },
    };
  };

function writeQuarters(sheet: Sheet, { measures, quarters }: Pick<Options, 'measures' | 'quarters'>): void {
  if (measures.length === 0) return;
  const numbered = [...quarters.map(quarterWords), '12 months', '12 months before'];
  startPart(sheet, 'By quarter');
  addHeadings(sheet, ['Measure', ...numbered], numbered);
  for (const measure of measures) {
    const isState = measure.basis === 'as_at';
    addCells(
      sheet,
      [
        textCell(measure.name),
        ...measure.quarters.map((figure) => shownCell(measure.kind, figure)),
        isState ? textCell(null) : shownCell(measure.kind, measure.twelve_months),
        isState ? textCell(null) : shownCell(measure.kind, measure.twelve_months_before),
      ],
      heightOf([measure.name, widths[0]!]),
    );
  }
}
