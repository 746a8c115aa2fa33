import type { DuckDBConnection } from '@duckdb/node-api';
import { colours, packFiles, workingSheets } from '../../../schemas/packs/annex_a.ts';
import type { Pack } from '../pack_types.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  numberHeadingStyle,
  landscape,
  pageMarks,
  titleStyle,
  type Style,
} from './sheet_look.ts';
import type { Book } from './write_workbook.ts';

const widths = [30, 48, 72, 10];
const wrapped: Style = { alignment: { wrapText: true, vertical: 'top' } };

const summary = `
  select 'List ' || list as found_in, heading as column_name, message as what, count(*)::integer as findings
  from findings.list_problems group by all
  union all
  select source_file, canonical_table || '.' || canonical_column, rule, count(*)::integer
  from findings.load_problems group by all
  order by findings desc, found_in, column_name, what`;

/** Writes what was found, counted by place and kind, most first; each finding is a line of findings.csv. */
export async function writeFindingsSheet(book: Book, db: DuckDBConnection, { asAt }: Pack): Promise<void> {
  const sheet = book.addSheet(workingSheets.findings, {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { ...landscape(widths), printTitlesRow: '1:3' },
    headerFooter: pageMarks('What was found', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  const heading = headingStyle(colours.headingFill);
  const rows = (await db.runAndReadAll(summary)).getRows();
  addLine(sheet, { cells: ['What was found'], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: [
      rows.length === 0
        ? 'Nothing.'
        : `Counted by place and kind. Each one is a line of ${packFiles.findings}.`,
    ],
  });
  addLine(sheet, {
    cells: ['List or file', 'Column', 'What is wrong', 'Times'],
    styles: [heading, heading, heading, numberHeadingStyle(colours.headingFill)],
  });
  for (const [place, column, what, times] of rows) {
    addLine(sheet, {
      cells: [String(place), String(column), String(what), Number(times)],
      styles: [wrapped, wrapped, wrapped, countStyle],
    });
    await book.breathe();
  }
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: rows.length + 3, column: 4 } };
  sheet.commit();
}
