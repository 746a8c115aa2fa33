import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { inFigures, plural } from '../../../words.ts';
import { dayNumber, heightOf, looksOf, onColour, startSection } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { FigureCell } from '../figure_cells.ts';
import type { Quarter, Recommendation, ReportFigure, ReportMeasure } from './read_report.ts';
import { quarterWords, shownCell } from './report_cells.ts';
import { addCells, startReportSheet, textCell } from './report_sheet.ts';

const widths = [11, 46, 22, 13, 36, 15, 15, 24, 13, 44, 20] as const;
const headings = [
  'Number',
  'Recommendation',
  'Made by',
  'Made on',
  'Figure that would move',
  'Before it was made',
  'Now',
  'Rating',
  'Status',
  'What was done, and its effect',
  'Owner',
] as const;

type Options = {
  recommendations: readonly Recommendation[];
  measures: readonly ReportMeasure[];
  quarters: readonly Quarter[];
};

/** Writes each recommendation with the figure that would move if it took effect: before it was made, and now. */
export function writeRecommendations(
  book: Book,
  clinic: ClinicBook,
  { recommendations, measures, quarters }: Options,
): void {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.recommendations.name,
    title: 'Recommendations, and the figures that would move',
    guide: [describe(recommendations)],
    widths,
    asAt: clinic.asAt,
    paper: 'A3',
  });
  if (recommendations.length === 0) {
    for (const line of howToAdd) addLine(sheet, { cells: [null, line], style: looksOf.plain });
    sheet.commit();
    return;
  }
  startSection(sheet, widths, `By quarter, to ${quarterWords(quarters.at(-1)!)}`, headings, [5, 6]);
  for (const one of recommendations) writeOne(sheet, one, { measures, quarters });
  sheet.commit();
}

function describe(recommendations: readonly Recommendation[]): string {
  if (recommendations.length === 0) return 'None is written down yet.';
  const done = recommendations.filter(({ status }) => status === 'done').length;
  return `${inFigures(recommendations.length)} ${plural(recommendations.length, 'recommendation')}, ${inFigures(done)} done. That something was done is one thing, that the figure moved is another.`;
}

const howToAdd = [
  'To track them here, type them in recommendations.xlsx in the folder of answers, beside the output:',
  'one row for each, with who made it and when, its owner and status, and the id of the indicator that would move (see Definitions).',
  'The next report shows the figure of the quarter before it was made and the one now.',
];

function writeOne(
  sheet: Sheet,
  one: Recommendation,
  { measures, quarters }: Pick<Options, 'measures' | 'quarters'>,
): void {
  const measure = measures.find(({ indicator_id: id }) => id === one.indicator_id);
  const figure =
    measure?.name ?? (one.indicator_id === null ? '' : `${one.indicator_id}: not in this report`);
  const rated = measure?.rating == null ? null : measure.rating_words;
  const made: FigureCell =
    one.made_on === null ? textCell(null) : { value: dayNumber(one.made_on), style: looksOf.day };
  addCells(
    sheet,
    [
      textCell(one.recommendation_id, looksOf.plain),
      textCell(one.recommendation),
      textCell(one.made_by),
      made,
      textCell(figure),
      ...(measure === undefined
        ? [textCell(null), textCell(null)]
        : [
            shownCell(measure.kind, quarterBefore(measure, quarters, one.made_on)),
            shownCell(measure.kind, measure.quarters.at(-1) ?? null),
          ]),
      textCell(
        rated,
        measure?.rating == null ? looksOf.wrapped : onColour(looksOf.wrapped, ratingColours[measure.rating]),
      ),
      textCell(one.status),
      textCell(one.progress),
      textCell(one.owner),
    ],
    heightOf(
      [one.recommendation ?? '', widths[1]],
      [one.made_by ?? '', widths[2]],
      [figure, widths[4]],
      [rated ?? '', widths[7]],
      [one.progress ?? '', widths[9]],
      [one.owner ?? '', widths[10]],
    ),
  );
}

// The last quarter that was over when it was made.
function quarterBefore(
  measure: ReportMeasure,
  quarters: readonly Quarter[],
  madeOn: string | null,
): ReportFigure | null {
  if (madeOn === null) return null;
  const place = quarters.findLastIndex(({ end }) => end < madeOn);
  return place === -1 ? null : measure.quarters[place]!;
}
