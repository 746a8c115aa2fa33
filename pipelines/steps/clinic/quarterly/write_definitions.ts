import { areas, measuresOf, type Indicator } from '../../../../schemas/define_indicator.ts';
import { quarterlySheets } from '../../../../schemas/packs/quarterly.ts';
import { heightOf, looksOf } from '../../rehearsal/sections.ts';
import { addLine } from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { ClinicBook } from '../clinic_types.ts';
import { textCell } from './report_cells.ts';
import { addCells, addHeadings, startReportSheet } from './report_sheet.ts';

const columns = {
  Measure: 46,
  Id: 34,
  'What is counted': 56,
  'Out of': 46,
  'Why it matters': 56,
} as const;

/** Writes what each measure of the report means, in a line or two. */
export function writeReportDefinitions(book: Book, clinic: ClinicBook, ids: readonly string[]): void {
  const sheet = startReportSheet(book, {
    name: quarterlySheets.definitions.name,
    title: 'What each figure means',
    guide: ['The tables beside this report say more: when a case counts, and where each definition is from.'],
    widths: Object.values(columns),
    asAt: clinic.asAt,
    paper: 'A3',
    frozen: { rows: 3, columns: 1 },
  });
  addHeadings(sheet, Object.keys(columns), []);
  let area = '';
  for (const { indicator } of clinic.indicators) {
    if (!('path' in indicator) || !measuresOf(indicator).some(({ id }) => ids.includes(id))) continue;
    if (indicator.area !== area)
      addLine(sheet, { cells: [areas[indicator.area]], style: looksOf.section, height: 24 });
    area = indicator.area;
    for (const row of rowsOf(indicator, ids)) writeMeasure(sheet, row);
  }
  sheet.commit();
}

type Definition = { name: string; id: string; counted: string; outOf: string; matters: string };

const rowsOf = (indicator: Indicator, ids: readonly string[]): Definition[] =>
  measuresOf(indicator)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => {
      const variant = indicator.variants.find((one) => one.id === id);
      return {
        id,
        name,
        counted: variant?.numerator_words ?? indicator.numerator,
        outOf: variant?.denominator_words ?? (variant === undefined ? indicator.denominator : ''),
        matters: variant === undefined ? indicator.why_it_matters : '',
      };
    });

function writeMeasure(sheet: Sheet, { name, id, counted, outOf, matters }: Definition): void {
  addCells(
    sheet,
    [textCell(name), textCell(id, looksOf.quiet), textCell(counted), textCell(outOf), textCell(matters)],
    heightOf(
      [name, columns.Measure],
      [counted, columns['What is counted']],
      [outOf, columns['Out of']],
      [matters, columns['Why it matters']],
    ),
  );
}
