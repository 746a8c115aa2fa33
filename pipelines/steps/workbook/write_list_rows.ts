import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type ExcelJS from 'exceljs';
import { colours, looks, mostNotes } from '../../../schemas/packs/annex_a.ts';
import type { BuiltList } from '../build_list_types.ts';
import { excelDay, readList, type NamedColumn } from '../read_list.ts';
import { commitKeepingSpaces, styleOf, ukDay, type Kind, type Style } from './sheet_look.ts';
import { cellText, isDelicate } from './cell_text.ts';
import type { Book, Sheet } from './write_workbook.ts';

/** By row of the list, then by column name: what is wrong. */
type Flags = Map<number, Map<string, string>>;

/** Writes a list's rows from row 3 down, and marks the cells that its schema refuses. */
export async function writeListRows(
  book: Book,
  sheet: Sheet,
  db: DuckDBConnection,
  built: BuiltList,
  { columns, flagged }: { columns: NamedColumn[]; flagged: boolean },
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

const cellStyles = Object.fromEntries(
  Object.keys(looks).map((kind) => [kind, styleOf(kind as Kind)]),
) as Record<Kind, Style>;

// The first day that Excel and the calendar number alike: before it, a day is written as text.
const firstExcelDay = 61;

/** Writes a value of a kind into a cell, and says whether it needs the shared strings. */
export function cellWriter(kind: Kind): (cell: ExcelJS.Cell, value: DuckDBValue) => boolean {
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
  const places = new Map(
    columns.map(([name, { value }], index) => [name, { number: index + 1, kind: value.kind }]),
  );
  let notes = 0;
  return (row, wrong) => {
    for (const [name, message] of wrong) {
      const place = places.get(name);
      if (!place) continue; // a column that came in with a later template
      const cell = row.getCell(place.number);
      cell.style = styles[place.kind];
      notes += 1;
      if (notes <= mostNotes)
        cell.note = { texts: [{ font: { name: 'Calibri', size: 9 }, text: cellText(message) }] };
    }
  };
}
