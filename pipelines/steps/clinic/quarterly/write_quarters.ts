import { areas, type Area } from '../../../../schemas/define_indicator.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { FigureCell } from '../figure_cells.ts';
import type { Quarter, ReportFigure, ReportMeasure } from './read_report.ts';
import {
  casesCell,
  changeWords,
  goodIs,
  plainCell,
  quarterWords,
  ratingCell,
  ratingWords,
  shownCell,
  targetWords,
  textCell,
} from './report_cells.ts';
import { addCells, addHeadings, startReportSheet } from './report_sheet.ts';

const measureColumns = { Measure: 48, 'Good is': 8 } as const;
const numberColumns = {
  'Cases, quarter': 10.5,
  'Year to date': 10.5,
  '12 months': 10.5,
  '12 before': 10.5,
  '36 months': 10.5,
  Target: 17,
} as const;
const wordColumns = { Rating: 26, Change: 23, Data: 7 } as const;
const quarterWidth = 9.5;

type Options = { measures: readonly ReportMeasure[]; quarters: readonly Quarter[] };

/** Writes every measure over two years: nine quarters, the year to date, twelve months and those before. */
export function writeQuarters(book: Book, clinic: ClinicBook, { measures, quarters }: Options): void {
  const widths = [
    measureColumns,
    Object.fromEntries(quarters.map(({ end }) => [end, quarterWidth])),
    numberColumns,
    wordColumns,
  ];
  const sheet = startReportSheet(book, {
    name: quarterlySheets.quarters.name,
    title: 'Every measure over nine quarters',
    guide: [
      'c hidden, – no case, x not in the exports. States are of the last day, so they have no year to date. 12 before: the twelve months before those. Change: beyond chance. Data: how far the records behind a figure can be trusted, from A to D.',
    ],
    widths: widths.flatMap((part) => Object.values<number>(part)),
    asAt: clinic.asAt,
    paper: 'A3',
    frozen: { rows: 3, columns: 1 },
  });
  const numbered = [...quarters.map(quarterWords), ...Object.keys(numberColumns)];
  addHeadings(sheet, [...Object.keys(measureColumns), ...numbered, ...Object.keys(wordColumns)], numbered);
  for (const area of Object.keys(areas) as Area[]) {
    const own = measures.filter((measure) => measure.area === area);
    if (own.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.section, height: 24 });
    for (const measure of own) writeMeasure(sheet, measure);
  }
  sheet.commit();
}

function writeMeasure(sheet: Sheet, measure: ReportMeasure): void {
  const { kind, name } = measure;
  // A state has no stretch, and only what is rare is told over three years.
  const longer = (figure: ReportFigure | null): FigureCell =>
    measure.basis === 'as_at' ? textCell(null) : shownCell(kind, figure);
  addCells(
    sheet,
    [
      textCell(name),
      textCell(goodIs[measure.good_direction], looksOf.quiet),
      ...measure.quarters.map((figure) => shownCell(kind, figure)),
      casesCell(measure.quarters.at(-1) ?? null),
      longer(measure.year_to_date),
      longer(measure.twelve_months),
      longer(measure.twelve_months_before),
      measure.thirty_six_months === null ? textCell(null) : longer(measure.thirty_six_months),
      plainCell('@', targetWords(measure)),
      ratingCell(measure),
      textCell(changeWords(measure)),
      textCell(measure.confidence_grade, looksOf.plain),
    ],
    heightOf([name, measureColumns.Measure], [ratingWords(measure), wordColumns.Rating + 3]),
  );
}
