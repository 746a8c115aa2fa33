import { areas, type Area } from '../../../../schemas/define_indicator.ts';
import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { colours } from '../../../../schemas/packs/annex_a.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf, looksOf, onColour } from '../../rehearsal/sections.ts';
import { addLine, headingStyle, numberHeadingStyle } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { Quarter, ReportMeasure } from './read_report.ts';
import { casesCell, plainCell, quarterWords, shownCell, targetWords } from './report_cells.ts';
import { addCells, startReportSheet, textCell } from './report_sheet.ts';

const measureColumns = { Measure: 46, 'Good is': 7.5 } as const;
const laterColumns = {
  'Cases, quarter': 9.5,
  'Year to date': 9.5,
  '12 months': 9.5,
  '12 months before': 9.5,
  '36 months': 9.5,
  Target: 15,
  Rating: 24,
  'Change beyond chance': 27,
  Data: 6,
} as const;
const quarterWidth = 9.5;
const texts = ['Measure', 'Good is', 'Rating', 'Change beyond chance', 'Data'];

type Options = { measures: readonly ReportMeasure[]; quarters: readonly Quarter[] };

/** Writes every measure over two years: nine quarters, the year to date, twelve months and those before. */
export function writeQuarters(book: Book, clinic: ClinicBook, { measures, quarters }: Options): void {
  const widths = [
    ...Object.values(measureColumns),
    ...quarters.map(() => quarterWidth),
    ...Object.values(laterColumns),
  ];
  const sheet = startReportSheet(book, {
    name: quarterlySheets.quarters.name,
    title: 'Every measure over nine quarters',
    guide: [
      'c hidden, – no case, x not in the exports. States are of the last day, so they have no year to date. Data: how far the records behind a figure can be trusted, from A to D.',
    ],
    widths,
    asAt: clinic.asAt,
    paper: 'A3',
    frozen: { rows: 3, columns: 1 },
  });
  const headings = [
    ...Object.keys(measureColumns),
    ...quarters.map(quarterWords),
    ...Object.keys(laterColumns),
  ];
  addLine(sheet, {
    cells: headings,
    styles: headings.map((heading) =>
      (texts.includes(heading) ? headingStyle : numberHeadingStyle)(colours.headingFill),
    ),
    height: 34,
  });
  for (const area of Object.keys(areas) as Area[]) {
    const own = measures.filter((measure) => measure.area === area);
    if (own.length === 0) continue;
    addLine(sheet, { cells: [areas[area]], style: looksOf.section, height: 22 });
    for (const measure of own) writeMeasure(sheet, measure);
  }
  sheet.commit();
}

const goodIs = { higher: 'high', lower: 'low', neutral: '' } as const;

function writeMeasure(sheet: Sheet, measure: ReportMeasure): void {
  const { kind, rating, name, signal } = measure;
  const rated = rating === null ? null : measure.rating_words;
  const changed = signal === null || silent.includes(signal) ? null : measure.signal_words;
  const isState = measure.basis === 'as_at';
  const blank = textCell(null);
  addCells(
    sheet,
    [
      textCell(name),
      textCell(goodIs[measure.good_direction], looksOf.quiet),
      ...measure.quarters.map((figure) => shownCell(kind, figure)),
      casesCell(measure.quarters.at(-1) ?? null),
      ...(isState
        ? [blank, blank, blank, blank]
        : [
            shownCell(kind, measure.year_to_date),
            shownCell(kind, measure.twelve_months),
            shownCell(kind, measure.twelve_months_before),
            measure.thirty_six_months === null ? blank : shownCell(kind, measure.thirty_six_months),
          ]),
      plainCell('@', targetWords(measure)),
      textCell(rated, rating === null ? looksOf.wrapped : onColour(looksOf.wrapped, ratingColours[rating])),
      textCell(changed),
      textCell(measure.confidence_grade, looksOf.plain),
    ],
    heightOf(
      [name, measureColumns.Measure],
      [rated ?? '', laterColumns.Rating],
      [changed ?? '', laterColumns['Change beyond chance']],
    ),
  );
}

// Where nothing can be said, nothing is.
const silent = ['not_charted', 'too_few_points', 'numbers_too_small', 'no_change'];
