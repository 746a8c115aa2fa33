import { areas } from '../../../../schemas/define_indicator.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { inFigures, plural } from '../../../words.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import type { ReportMeasure } from './read_report.ts';
import {
  changeWords,
  gotBetter,
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
import { addCells, addHeadings, startPart, startReportSheet } from './report_sheet.ts';

const columns = {
  Measure: 52,
  Area: 26,
  Of: 16,
  Now: 12,
  Cases: 16,
  'A year ago': 14,
  Target: 17,
  Rating: 26,
  Change: 24,
  Owner: 28,
} as const;
const numbered = ['Now', 'Cases', 'A year ago', 'Target'];

/** Writes the measures that ask for an explanation, and those that changed for the better. */
export function writeStandOuts(book: Book, clinic: ClinicBook, measures: readonly ReportMeasure[]): void {
  const asking = measures.filter(standsOut);
  const better = measures.filter(gotBetter);
  const sheet = startReportSheet(book, {
    name: quarterlySheets.standOuts.name,
    title: 'What stands out',
    guide: [
      asking.length === 0
        ? 'No measure is off target, and none has changed for the worse beyond chance.'
        : `${inFigures(asking.length)} ${plural(asking.length, 'measure')} off target or changed for the worse beyond chance; ${inFigures(better.length)} changed for the better.`,
    ],
    widths: Object.values(columns),
    asAt: clinic.asAt,
    paper: 'A3',
  });
  const isOffTarget = ({ rating }: ReportMeasure): boolean => rating === 'red';
  writeGroup(sheet, 'Off target', asking.filter(isOffTarget));
  writeGroup(
    sheet,
    'Changed for the worse, though not off target',
    asking.filter((measure) => !isOffTarget(measure)),
  );
  writeGroup(sheet, 'Changed for the better', better);
  sheet.commit();
}

function writeGroup(sheet: Sheet, title: string, measures: readonly ReportMeasure[]): void {
  startPart(sheet, title);
  if (measures.length === 0) {
    addLine(sheet, { cells: ['None.'], style: looksOf.quiet });
    return;
  }
  addHeadings(sheet, Object.keys(columns), numbered);
  for (const measure of measures) {
    addCells(
      sheet,
      [
        textCell(measure.name),
        textCell(areas[measure.area]),
        textCell(headlineWords(measure)),
        shownCell(measure.kind, headlineFigure(measure)),
        outOfCell(measure.kind, headlineFigure(measure)),
        shownCell(measure.kind, headlineBefore(measure)),
        plainCell('@', targetWords(measure)),
        ratingCell(measure),
        textCell(changeWords(measure)),
        textCell(measure.owner),
      ],
      heightOf([measure.name, columns.Measure], [measure.owner ?? '', columns.Owner]),
    );
  }
}
