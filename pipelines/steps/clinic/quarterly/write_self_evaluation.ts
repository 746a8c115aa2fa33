import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { readSelfEvaluation, type SelfEvaluation } from '../../../../schemas/self_evaluation.ts';
import { bold, heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine, type Style } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { formats } from '../figure_cells.ts';
import type { ReportMeasure } from './read_report.ts';
import {
  changeWords,
  headlineBefore,
  headlineFigure,
  headlineWords,
  outOfCell,
  plainCell,
  ratingCell,
  shownCell,
  standsOut,
  targetWords,
  textCell,
} from './report_cells.ts';
import { addCells, addHeadings, startReportSheet } from './report_sheet.ts';

const columns = {
  Evidence: 56,
  Of: 16,
  Now: 12,
  Cases: 16,
  'A year ago': 14,
  England: 12,
  Target: 17,
  Rating: 26,
  Change: 20,
  Owner: 30,
} as const;
const numbered = ['Now', 'Cases', 'A year ago', 'England', 'Target'];

/** Writes, on a sheet for each of the three questions, what the figures can say to it. */
export function writeSelfEvaluation(
  book: Book,
  clinic: ClinicBook,
  measures: readonly ReportMeasure[],
): void {
  readSelfEvaluation().questions.forEach((question, index) => {
    const { name } = quarterlySheets.selfEvaluation;
    const sheet = startReportSheet(book, {
      name: index === 0 ? name : `${name} (${index + 1})`,
      title: `${index + 1}. ${question.question}`,
      guide: [question.guide],
      widths: Object.values(columns),
      asAt: clinic.asAt,
      paper: 'A3',
      frozen: { rows: 3, columns: 1 },
    });
    addHeadings(sheet, Object.keys(columns), numbered);
    for (const part of partsOf(question, measures)) writePart(sheet, part);
    sheet.commit();
  });
}

type Part = { heading: string; measures: ReportMeasure[]; none: string };

function partsOf(
  { parts, with_plans: hasPlans }: SelfEvaluation['questions'][number],
  measures: readonly ReportMeasure[],
): Part[] {
  const evidence = parts.map(({ heading, measures: ids }) => ({
    heading,
    measures: ids.flatMap((id) => measures.filter(({ indicator_id: own }) => own === id)),
    none: 'None of these could be worked out.',
  }));
  const missed = {
    heading: 'What misses its target or got worse, and whose it is',
    measures: measures.filter(standsOut),
    none: 'Nothing: no measure is off target, and none got worse beyond chance.',
  };
  return hasPlans ? [missed, ...evidence] : evidence;
}

const headingLook: Style = { ...bold(looksOf.plain), alignment: { vertical: 'bottom' } };

function writePart(sheet: Sheet, { heading, measures, none }: Part): void {
  addLine(sheet, { cells: [heading], style: headingLook, height: 26 });
  if (measures.length === 0) addLine(sheet, { cells: [none], style: looksOf.quiet });
  for (const measure of measures) {
    const theirs = measure.differs === null ? formats[measure.kind] : `${formats[measure.kind]}"†"`;
    addCells(
      sheet,
      [
        textCell(measure.name),
        textCell(headlineWords(measure)),
        shownCell(measure.kind, headlineFigure(measure)),
        outOfCell(measure.kind, headlineFigure(measure)),
        shownCell(measure.kind, headlineBefore(measure)),
        plainCell(theirs, measure.compared_field === 'value' ? measure.england_value : null),
        plainCell('@', targetWords(measure)),
        ratingCell(measure),
        textCell(changeWords(measure)),
        textCell(measure.owner),
      ],
      heightOf([measure.name, columns.Evidence], [measure.owner ?? '', columns.Owner]),
    );
  }
}
