import type { DuckDBConnection } from '@duckdb/node-api';
import type ExcelJS from 'exceljs';
import { colours, looks, widestChoice } from '../../../schemas/packs/annex_a.ts';
import { Problem } from '../../problem.ts';
import type { BuiltList } from '../build_list_types.ts';
import type { NamedColumn } from '../read_list.ts';
import {
  commitKeepingSpaces,
  headingStyle,
  landscape,
  linesFor,
  pageMarks,
  styleOf,
  titleStyle,
} from './sheet_look.ts';
import { addDropDowns, type CodeRanges } from './drop_downs.ts';
import { writeListRows } from './write_list_rows.ts';
import type { Book, Sheet } from './write_workbook.ts';

/** Rows that a sheet holds below the title and the headings. */
export const mostRows = 1_048_576 - 2;

export type ListSheetOptions = {
  asAt: string;
  columns: NamedColumn[];
  /** Where the texts for drop-downs stand, when the workbook has a sheet for them. */
  codeRanges?: CodeRanges;
  /** Whether cells that the schema refuses are shaded and say why. */
  flagged: boolean;
};

/** Writes one list: its title, Ofsted's headings, and its rows as dates, numbers and inert text. */
export async function writeListSheet(
  book: Book,
  db: DuckDBConnection,
  built: BuiltList,
  options: ListSheetOptions,
): Promise<void> {
  const { columns } = options;
  const sheet = book.addSheet(built.list.sheet, sheetOptions(built, options));
  sheet.columns = columns.map(([, column]) => ({
    width: widthOf(column),
    style: styleOf(column.value.kind),
  }));
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: built.rows + 2, column: columns.length } };
  addDropDowns(sheet, columns, built.rows, options.codeRanges);
  writeTitle(sheet, built);
  writeHeadings(sheet, columns);
  await writeListRows(book, sheet, db, built, options);
  sheet.commit();
}

/** Refuses a list that is longer than a sheet: it is never cut. */
export function assertFits({ list, rows }: BuiltList): void {
  if (rows <= mostRows) return;
  throw new Problem({
    what: `the list has ${rows.toLocaleString('en-GB')} rows and an Excel sheet holds ${mostRows.toLocaleString('en-GB')} below its headings.`,
    where: list.title,
    whatToDo:
      'Run again without workbooks and use the CSV or Parquet files, which hold every row; or run one authority at a time.',
  });
}

function sheetOptions(
  { list }: BuiltList,
  { asAt, columns }: ListSheetOptions,
): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, topLeftCell: 'B3', activeCell: 'B3' }],
    pageSetup: {
      ...landscape(columns.map(([, column]) => widthOf(column))),
      printTitlesRow: '1:2',
      printTitlesColumn: 'A:A',
    },
    headerFooter: pageMarks(list.title, asAt),
  };
}

// Wide enough for its values, for the longest word of its heading, and for a heading of six lines at most.
function widthOf({ heading, value }: NamedColumn[1]): number {
  const longestWord = Math.max(...heading.split(/\s+/).map((word) => word.length)) + 3;
  const sixth = Math.ceil(heading.length / 6) + 4;
  const longestChoice = Math.max(0, ...(value.choices ?? []).map((choice) => choice.length)) + 2;
  return Math.max(looks[value.kind].width, longestWord, sixth, Math.min(longestChoice, widestChoice));
}

function writeTitle(sheet: Sheet, { list }: BuiltList): void {
  const row = sheet.getRow(1);
  row.height = 24;
  const cell = row.getCell(1);
  cell.value = list.title;
  cell.style = titleStyle;
  commitKeepingSpaces(sheet, row);
}

function writeHeadings(sheet: Sheet, columns: NamedColumn[]): void {
  const styles = { own: headingStyle(colours.headingFill), working: headingStyle(colours.workingFill) };
  const row = sheet.getRow(2);
  const lines = columns.map(([, column]) => linesFor(column.heading, widthOf(column) - 2));
  row.height = 15 * Math.max(...lines) + 6;
  columns.forEach(([, column], index) => {
    const cell = row.getCell(index + 1);
    cell.value = column.heading;
    cell.style = column.workingOnly ? styles.working : styles.own;
  });
  commitKeepingSpaces(sheet, row);
}
