import { colours, workingSheets } from '../../../schemas/packs/annex_a.ts';
import { waterfallSteps } from '../keep_list_findings.ts';
import type { Pack } from '../pack_types.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  landscape,
  numberHeadingStyle,
  pageMarks,
  titleStyle,
  type Style,
} from './sheet_look.ts';
import type { Book } from './write_workbook.ts';

const widths = [4, 84, 14];
const line = { top: { style: 'thin', color: { argb: colours.line } } } as const;
const title: Style = { font: { name: 'Calibri', size: 11, bold: true }, border: line };
const quiet = {
  font: { name: 'Calibri', size: 11, italic: true, color: { argb: colours.quietText } },
} as const;

/** Writes, for each list, how the records that could qualify come down to those listed; the sum stands below. */
export function writeWaterfallSheet(book: Book, { lists, asAt }: Pack): void {
  const sheet = book.addSheet(workingSheets.waterfall, {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { ...landscape(widths), orientation: 'portrait', printTitlesRow: '1:2' },
    headerFooter: pageMarks('How each list came to its rows', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: ['How each list came to its rows'], style: titleStyle, height: 24 });
  const [heading, numbers] = [headingStyle(colours.headingFill), numberHeadingStyle(colours.headingFill)];
  addLine(sheet, { cells: ['', 'List and step', 'Records'], styles: [heading, heading, numbers] });
  for (const { list, ...built } of lists) {
    const steps = waterfallSteps(built);
    addLine(sheet, { cells: [list.title, '', ''], style: title });
    for (const { step, records } of steps)
      addLine(sheet, { cells: [null, step, records], styles: [{}, {}, countStyle] });
    const total = steps.slice(1).reduce((sum, { records }) => sum + records, 0);
    addLine(sheet, {
      cells: [null, 'check: left out + listed', total],
      styles: [{}, quiet, { ...countStyle, ...quiet }],
    });
  }
  sheet.commit();
}
