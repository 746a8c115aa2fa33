import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type ExcelJS from 'exceljs';
import { colours, looks, marking, mostNotes, widestChoice } from '../../schemas/packs/annex_a.ts';
import { Problem } from '../problem.ts';
import type { BuiltList } from './build_list_types.ts';
import { excelDay, readList, type NamedColumn } from './read_list.ts';
import { cellText, isDelicate } from './write_cell_text.ts';
import { addDropDowns, type CodeRanges } from './write_drop_downs.ts';
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

type Style = Partial<ExcelJS.Style>;
/** By row of the list, then by column name: what is wrong. */
type Flags = Map<number, Map<string, string>>;

/** Writes one list: its title, Ofsted's headings, and its rows as dates, numbers and inert text. */
export async function writeListSheet(
  book: Book,
  db: DuckDBConnection,
  built: BuiltList,
  options: ListSheetOptions,
): Promise<void> {
  assertFits(built);
  const { columns } = options;
  const sheet = book.addSheet(built.list.sheet, sheetOptions(built, options));
  sheet.columns = columns.map(([, column]) => ({
    width: widthOf(column),
    style: { numFmt: looks[column.value.kind].format },
  }));
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: built.rows + 2, column: columns.length } };
  addDropDowns(sheet, columns, built.rows, options.codeRanges);
  writeTitle(sheet, built);
  writeHeadings(sheet, columns);
  await writeRows(book, sheet, db, built, options);
  sheet.commit();
}

function assertFits({ list, rows }: BuiltList): void {
  if (rows <= mostRows) return;
  throw new Problem({
    what: `the list has ${rows.toLocaleString('en-GB')} rows and an Excel sheet holds ${mostRows.toLocaleString('en-GB')} below its headings.`,
    where: list.title,
    whatToDo:
      'Run again without workbooks and use the CSV or Parquet files, which hold every row; or run one authority at a time.',
  });
}

function sheetOptions({ list }: BuiltList, { asAt }: ListSheetOptions): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, topLeftCell: 'B3', activeCell: 'A3' }],
    pageSetup: { ...landscape, printTitlesRow: '1:2' },
    headerFooter: pageMarks(list.title, asAt),
  };
}

export const landscape: Partial<ExcelJS.PageSetup> = {
  paperSize: 9, // A4
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0, // as many pages as it takes
  margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/** The marking at the head of every page; the title, the date and the page at its foot. */
export const pageMarks = (title: string, asAt: string): Partial<ExcelJS.HeaderFooter> => ({
  oddHeader: `&C&"Calibri,Bold"${marking}`,
  oddFooter: `&L${title.replaceAll('&', '&&')}&CAs at ${ukDay(asAt)}&RPage &P of &N`,
});

export const ukDay = (isoDay: string): string => isoDay.split('-').reverse().join('/');

function widthOf({ heading, value }: NamedColumn[1]): number {
  const { width } = looks[value.kind];
  const longestWord = Math.max(...heading.split(/\s+/).map((word) => word.length)) + 3;
  const longestChoice = Math.max(0, ...(value.choices ?? []).map((choice) => choice.length)) + 2;
  return Math.max(width, longestWord, Math.min(longestChoice, widestChoice));
}

const titleStyle: Style = {
  numFmt: '@',
  font: { name: 'Calibri', size: 14, bold: true, color: { argb: colours.headingFill } },
};

function writeTitle(sheet: Sheet, { list }: BuiltList): void {
  const row = sheet.getRow(1);
  row.height = 24;
  const cell = row.getCell(1);
  cell.value = list.title;
  cell.style = titleStyle;
  commitKeepingSpaces(sheet, row);
}

export const headingStyle = (fill: string): Style => ({
  numFmt: '@',
  font: { name: 'Calibri', size: 11, bold: true, color: { argb: colours.headingText } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } },
  alignment: { wrapText: true, vertical: 'top' },
});

function writeHeadings(sheet: Sheet, columns: NamedColumn[]): void {
  const styles = { own: headingStyle(colours.headingFill), working: headingStyle(colours.workingFill) };
  const row = sheet.getRow(2);
  const lines = columns.map(([, column]) => linesFor(column.heading, widthOf(column) - 3));
  row.height = 15 * Math.max(...lines) + 6;
  columns.forEach(([, column], index) => {
    const cell = row.getCell(index + 1);
    cell.value = column.heading;
    cell.style = column.workingOnly ? styles.working : styles.own;
  });
  commitKeepingSpaces(sheet, row);
}

/** How many lines a text takes when it is wrapped at a width. */
export function linesFor(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += word.length + (used > 0 ? 1 : 0);
  }
  return lines;
}

async function writeRows(
  book: Book,
  sheet: Sheet,
  db: DuckDBConnection,
  built: BuiltList,
  { columns, flagged }: ListSheetOptions,
): Promise<void> {
  const write = columns.map(([, { value }]) => cellWriter(value.kind));
  const flags = flagged ? flagsOf(built) : new Map();
  const writeFlags = flagWriter(columns);
  const rowsPerBreath = Math.max(1, Math.floor(1500 / columns.length));
  let number = 0;
  for await (const chunk of readList(db, built, columns, excelDay)) {
    for (let index = 0; index < chunk.rows; index++) {
      number += 1;
      const row = sheet.getRow(number + 2);
      let delicate = false;
      for (let column = 0; column < columns.length; column++) {
        const value = chunk.columns[column]![index]!;
        if (value !== null && write[column]!(row.getCell(column + 1), value)) delicate = true;
      }
      const wrong = flags.get(number);
      if (wrong) writeFlags(row, wrong);
      if (delicate) commitKeepingSpaces(sheet, row);
      else row.commit();
      if (number % rowsPerBreath === 0) await book.breathe();
    }
  }
}

type Kind = NamedColumn[1]['value']['kind'];

const cellStyles = Object.fromEntries(
  Object.entries(looks).map(([kind, { format }]) => [kind, { numFmt: format }]),
) as Record<Kind, Style>;

// The first day that Excel and the calendar number alike: before it, a day is written as text.
const firstExcelDay = 61;

/** Writes a value of a kind into a cell, and says whether it needs the shared strings. */
function cellWriter(kind: Kind): (cell: ExcelJS.Cell, value: DuckDBValue) => boolean {
  const style = cellStyles[kind];
  if (kind === 'count') return writeNumber(style);
  if (kind === 'day') return writeDay(style);
  return (cell, value) => {
    const text = cellText(String(value));
    cell.value = text;
    cell.style = style;
    return isDelicate(text);
  };
}

const writeNumber = (style: Style) => (cell: ExcelJS.Cell, value: DuckDBValue) => {
  cell.value = Number(value);
  cell.style = style;
  return false;
};

const writeDay = (style: Style) => (cell: ExcelJS.Cell, value: DuckDBValue) => {
  const day = Number(value);
  cell.value = day >= firstExcelDay ? day : dayText(day);
  cell.style = day >= firstExcelDay ? style : cellStyles.text;
  return false;
};

const dayText = (day: number): string =>
  ukDay(new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10));

function flagsOf({ problems }: BuiltList): Flags {
  const flags: Flags = new Map();
  for (const { row, column, message } of problems) {
    const ofRow = flags.get(row) ?? new Map<string, string>();
    const said = ofRow.get(column);
    ofRow.set(column, said === undefined ? message : `${said}\n${message}`);
    flags.set(row, ofRow);
  }
  return flags;
}

function flagWriter(columns: NamedColumn[]): (row: ExcelJS.Row, wrong: Map<string, string>) => void {
  const fill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.flaggedFill } };
  const styles = Object.fromEntries(
    Object.entries(cellStyles).map(([kind, style]) => [kind, { ...style, fill }]),
  ) as Record<Kind, Style>;
  const places = new Map(columns.map(([name, { value }], index) => [name, { number: index + 1, kind: value.kind }]));
  let notes = 0;
  return (row, wrong) => {
    for (const [name, message] of wrong) {
      const place = places.get(name);
      if (!place) continue; // a column that came in with a later template
      const cell = row.getCell(place.number);
      cell.style = styles[place.kind];
      notes += 1;
      if (notes <= mostNotes) cell.note = { texts: [{ font: { name: 'Calibri', size: 9 }, text: cellText(message) }] };
    }
  };
}

// Shared strings keep the spaces at the ends of a text and its new lines; the writer takes the setting row by row.
export function commitKeepingSpaces(sheet: Sheet, row: ExcelJS.Row): void {
  const writer = sheet as Sheet & { useSharedStrings: boolean };
  writer.useSharedStrings = true;
  row.commit();
  writer.useSharedStrings = false;
}
