import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { inFigures, plural } from '../../../words.ts';
import { dayNumber, heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { Quarter, Recommendation, ReportFigure, ReportMeasure } from './read_report.ts';
import { quarterWords, ratingCell, shownCell, textCell } from './report_cells.ts';
import { addCells, addHeadings, startPart, startReportSheet } from './report_sheet.ts';

const columns = {
  Number: 10,
  Recommendation: 48,
  'Made by': 24,
  'Made on': 14,
  'Figure that would move': 36,
  'Quarter before': 12,
  Now: 12,
  Rating: 25,
  Status: 14,
  'What was done, and its effect': 46,
  Owner: 26,
} as const;

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
    widths: Object.values(columns),
    asAt: clinic.asAt,
    paper: 'A3',
  });
  if (recommendations.length === 0) {
    for (const line of howToAdd) addLine(sheet, { cells: [line], style: looksOf.plain });
  } else {
    startPart(sheet, `To ${quarterWords(quarters.at(-1)!)}`);
    addHeadings(sheet, Object.keys(columns), ['Quarter before', 'Now']);
    for (const one of recommendations) writeOne(sheet, one, { measures, quarters });
  }
  sheet.commit();
}

function describe(recommendations: readonly Recommendation[]): string {
  if (recommendations.length === 0) return 'None is written down yet.';
  const done = recommendations.filter(({ status }) => status === 'done').length;
  return `${inFigures(recommendations.length)} ${plural(recommendations.length, 'recommendation')}, ${inFigures(done)} done. That something was done is one thing, that the figure moved is another.`;
}

const howToAdd = [
  'To track them here, type them in recommendations.xlsx in the folder of answers, beside the output: one row for each, with who made it and',
  'when, its owner and status, and the id of the indicator that would move (see Definitions). The next report shows the figure of the quarter',
  'before it was made, and the one now.',
];

function writeOne(
  sheet: Sheet,
  one: Recommendation,
  { measures, quarters }: Pick<Options, 'measures' | 'quarters'>,
): void {
  const measure = measures.find(({ indicator_id: id }) => id === one.indicator_id);
  const figure = measure?.name ?? (one.indicator_id === null ? '' : `${one.indicator_id}: not worked out`);
  const before = (told: ReportMeasure): ReportFigure | null => quarterBefore(told, quarters, one.made_on);
  addCells(
    sheet,
    [
      textCell(one.recommendation_id, looksOf.plain),
      textCell(one.recommendation),
      textCell(one.made_by),
      one.made_on === null ? textCell(null) : { value: dayNumber(one.made_on), style: looksOf.day },
      textCell(figure),
      measure === undefined ? textCell(null) : shownCell(measure.kind, before(measure)),
      measure === undefined ? textCell(null) : shownCell(measure.kind, measure.quarters.at(-1) ?? null),
      measure === undefined ? textCell(null) : ratingCell(measure),
      textCell(one.status),
      textCell(one.progress),
      textCell(one.owner),
    ],
    heightOf(
      [one.recommendation ?? '', columns.Recommendation],
      [one.made_by ?? '', columns['Made by']],
      [figure, columns['Figure that would move']],
      [one.progress ?? '', columns['What was done, and its effect']],
      [one.owner ?? '', columns.Owner],
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
