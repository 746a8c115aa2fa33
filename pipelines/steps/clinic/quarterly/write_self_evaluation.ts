import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { readSelfEvaluation, type SelfEvaluation } from '../../../../schemas/self_evaluation.ts';
import { bold, heightOf, looksOf, onColour, startSection } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { formats } from '../figure_cells.ts';
import type { ReportMeasure } from './read_report.ts';
import {
  headlineBefore,
  headlineFigure,
  headlineWords,
  plainCell,
  shownCell,
  standsOut,
  targetWords,
} from './report_cells.ts';
import { addCells, startReportSheet, textCell } from './report_sheet.ts';

const widths = [54, 14, 11, 11, 11, 16, 24, 30, 24] as const;
const headings = [
  '',
  'Of',
  'Now',
  'A year ago',
  'England',
  'Target',
  'Rating',
  'Change beyond chance',
  'Owner',
] as const;

/** Writes, a sheet for each of the three questions, what the figures can say to it. */
export function writeSelfEvaluation(
  book: Book,
  clinic: ClinicBook,
  measures: readonly ReportMeasure[],
): void {
  readSelfEvaluation().questions.forEach((question, index) => {
    const sheet = startReportSheet(book, {
      name: `${quarterlySheets.selfEvaluation.name}${index === 0 ? '' : ` (${index + 1})`}`,
      title: question.question,
      guide: [question.guide],
      widths,
      asAt: clinic.asAt,
      paper: 'A3',
    });
    writeQuestion(sheet, question, measures);
    sheet.commit();
  });
}

function writeQuestion(
  sheet: Sheet,
  { parts, with_plans: hasPlans }: SelfEvaluation['questions'][number],
  measures: readonly ReportMeasure[],
): void {
  startSection(sheet, widths, 'Evidence', headings, [2, 3, 4]);
  for (const { heading, measures: ids } of parts) {
    const own = ids.flatMap((id) => measures.filter(({ indicator_id: other }) => other === id));
    writePart(sheet, heading, own, own.length === 0 ? 'None of these could be worked out.' : null);
  }
  if (!hasPlans) return;
  const missed = measures.filter(standsOut);
  writePart(
    sheet,
    'What misses its target or got worse, and whose it is',
    missed,
    missed.length === 0 ? 'Nothing: every target is met.' : null,
  );
}

function writePart(
  sheet: Sheet,
  heading: string,
  measures: readonly ReportMeasure[],
  none: string | null,
): void {
  addLine(sheet, { cells: [heading], style: bold(looksOf.plain), height: 20 });
  if (none !== null) addLine(sheet, { cells: [none], style: looksOf.quiet });
  for (const measure of measures) {
    const { kind, rating, name } = measure;
    const rated = rating === null ? null : measure.rating_words;
    const isCompared = measure.compared_field === 'value';
    const changed =
      measure.signal === 'concern' || measure.signal === 'improvement' ? measure.signal_words : null;
    addCells(
      sheet,
      [
        textCell(name, { ...looksOf.wrapped, alignment: { ...looksOf.wrapped.alignment, indent: 1 } }),
        textCell(headlineWords(measure)),
        shownCell(kind, headlineFigure(measure)),
        shownCell(kind, headlineBefore(measure)),
        plainCell(
          measure.differs === null ? formats[kind] : `${formats[kind]}"†"`,
          isCompared ? measure.england_value : null,
        ),
        plainCell('@', targetWords(measure)),
        textCell(rated, rating === null ? looksOf.wrapped : onColour(looksOf.wrapped, ratingColours[rating])),
        textCell(changed),
        textCell(measure.owner),
      ],
      heightOf(
        [name, widths[0] - 2],
        [rated ?? '', widths[6]],
        [changed ?? '', widths[7]],
        [measure.owner ?? '', widths[8]],
      ),
    );
  }
}
