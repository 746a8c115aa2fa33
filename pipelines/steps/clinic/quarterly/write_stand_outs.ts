import { areas } from '../../../../schemas/define_indicator.ts';
import { ratingColours } from '../../../../schemas/packs/clinic.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { inFigures, plural } from '../../../words.ts';
import { heightOf, looksOf, onColour, startSection } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
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

const widths = [46, 13, 11, 11, 16, 26, 34, 26] as const;
const headings = ['Measure', 'Of', 'Now', 'A year ago', 'Target', 'Rating', 'Change', 'Owner'] as const;

/** Writes the measures that ask for an explanation, and those that changed for the better. */
export function writeStandOuts(book: Book, clinic: ClinicBook, measures: readonly ReportMeasure[]): void {
  const asking = measures.filter(standsOut);
  const better = measures.filter((measure) => measure.signal === 'improvement' && !standsOut(measure));
  const sheet = startReportSheet(book, {
    name: quarterlySheets.standOuts.name,
    title: 'What stands out',
    guide: [
      asking.length === 0
        ? 'No measure is off target, and none has changed for the worse beyond chance.'
        : `${inFigures(asking.length)} ${plural(asking.length, 'measure')} off target or changed for the worse beyond chance; ${inFigures(better.length)} changed for the better.`,
    ],
    widths,
    asAt: clinic.asAt,
    paper: 'A3',
  });
  writeGroup(
    sheet,
    'Off target',
    asking.filter(({ rating }) => rating === 'red'),
  );
  writeGroup(
    sheet,
    'Changed for the worse, though not off target',
    asking.filter(({ rating }) => rating !== 'red'),
  );
  writeGroup(sheet, 'Changed for the better', better);
  sheet.commit();
}

function writeGroup(sheet: Sheet, title: string, measures: readonly ReportMeasure[]): void {
  startSection(sheet, widths, title, headings, [2, 3, 4]);
  if (measures.length === 0) addLine(sheet, { cells: ['None.'], style: looksOf.quiet });
  for (const measure of measures) {
    const { kind, rating, name } = measure;
    const rated = measure.rating_words ?? 'No target';
    addCells(
      sheet,
      [
        textCell(`${name} (${areas[measure.area].toLowerCase()})`),
        textCell(headlineWords(measure)),
        shownCell(kind, headlineFigure(measure)),
        shownCell(kind, headlineBefore(measure)),
        plainCell('@', targetWords(measure)),
        textCell(rated, rating === null ? looksOf.wrapped : onColour(looksOf.wrapped, ratingColours[rating])),
        textCell(measure.signal_words),
        textCell(measure.owner),
      ],
      heightOf(
        [`${name} (${areas[measure.area]})`, widths[0]],
        [rated, widths[5]],
        [measure.signal_words ?? '', widths[6]],
        [measure.owner ?? '', widths[7]],
      ),
    );
  }
}
