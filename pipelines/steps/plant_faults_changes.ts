import { cellOf, columnIndex, lineOf, type Fault, type Row, type Sheet } from './plant_faults_sheet.ts';
import type { FaultyEncoding } from './plant_faults_encoding.ts';

/** What a fault does to the text of one cell. */
export const cellChanges: Record<string, (cell: string, value: string) => string> = {
  set: (_, value) => value,
  append: (cell, value) => cell + value,
  cut: (cell, value) => cell.slice(0, Number(value)),
  replace: (cell, value) => {
    const [from, to] = value.split('=>') as [string, string];
    return cell.replaceAll(from, to);
  },
  serial: (cell) => String(Math.round((dayOf(cell) - Date.UTC(1899, 11, 30)) / dayInMs)),
  month_name: (cell) => {
    const day = new Date(dayOf(cell));
    return `${day.getUTCDate()}-${months[day.getUTCMonth()]}-${day.getUTCFullYear()}`;
  },
  day_before: (cell) => new Date(dayOf(cell) - dayInMs).toISOString().slice(0, 10) + cell.slice(10),
};

/** What a fault does to a row or beside it. The row that carries the fault is returned. */
export const rowChanges: Record<string, (sheet: Sheet, row: Row, fault: Fault) => Row> = {
  repeat_row: (sheet, row) => insertAfter(sheet, row, [...row.cells]),
  repeat_headings: (sheet, row) => insertAfter(sheet, row, [...sheet.headings]),
  blank_row: (sheet, row) =>
    insertAfter(
      sheet,
      row,
      sheet.headings.map(() => ''),
    ),
  copy_row: (sheet, row, { column, value }) =>
    insertAfter(sheet, row, withCells(sheet, [...row.cells], column, value)),
  new_row: (sheet, row, { column, value }) =>
    insertAfter(
      sheet,
      row,
      withCells(
        sheet,
        sheet.headings.map(() => ''),
        column,
        value,
      ),
    ),
  drop_cells: (_, row, { value }) => {
    row.cells.length -= Number(value);
    return row;
  },
  add_cell: (_, row, { value }) => {
    row.cells.push(value);
    return row;
  },
  stray_quote: (sheet, row, { column, value }) => writtenAs(sheet, row, column, value),
  open_quote: (sheet, row) => {
    row.text = `${row.cells.slice(0, -2).join(sheet.delimiter)}${sheet.delimiter}"said on the way out${sheet.delimiter}`;
    return row;
  },
  nul: (sheet, row, { column }) => writtenAs(sheet, row, column, 'cut \0 here'),
};

/** What a fault does to a whole file. True when the file itself goes. */
export const fileChanges: Record<string, (sheet: Sheet, fault: Fault) => void> = {
  encoding: (sheet, { value }) => void (sheet.encoding = value as FaultyEncoding),
  delimiter: (sheet, { value }) => void (sheet.delimiter = value),
  headings: (sheet, { value }) => void (sheet.headings = value.split(',')),
  title_row: (sheet, { value }) => void sheet.titles.push(value + ','.repeat(sheet.headings.length - 1)),
  new_heading: (sheet, { value }) => {
    sheet.headings.push(value);
    for (const row of sheet.rows) row.cells.push('');
  },
  repeat_heading: (sheet, { column }) => {
    const index = columnIndex(sheet, column);
    sheet.headings.push(column);
    for (const row of sheet.rows) row.cells.push(row.cells[index]!);
  },
  no_column: (sheet, { column }) => {
    const index = columnIndex(sheet, column);
    sheet.headings.splice(index, 1);
    for (const row of sheet.rows) row.cells.splice(index, 1);
  },
  headings_only: (sheet) => void (sheet.rows = []),
};

/** What a fault does to the end of a file. */
export const lastRowChanges: Record<string, (sheet: Sheet, fault: Fault) => Row> = {
  totals_row: (sheet, { value }) => {
    const cells = sheet.headings.map((_, index) => [value, String(sheet.rows.length)][index] ?? '');
    return insertAfter(sheet, sheet.rows.at(-1)!, cells);
  },
  cut_last_line: (sheet) => {
    const row = sheet.rows.at(-1)!;
    const text = lineOf(row.cells.slice(0, 3), sheet);
    row.text = text.slice(0, -4);
    sheet.isLastLineCut = true;
    return row;
  },
};

/** Whether a row has what a fault needs: `column` is not blank, `column=value` is just that, `column=` is blank. */
export function meets(sheet: Sheet, row: Row, needs: string): boolean {
  if (row.faults.length > 0 || row.isTaken) return false;
  if (needs === '') return true;
  const [column, value] = needs.split('=') as [string, string | undefined];
  const cell = cellOf(sheet, row, column);
  return value === undefined ? cell !== '' : cell === value;
}

const dayInMs = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dayOf = (cell: string): number => Date.parse(`${cell.slice(0, 10)}T00:00:00Z`);

function insertAfter(sheet: Sheet, row: Row, cells: string[]): Row {
  const inserted: Row = { cells, faults: [] };
  row.isTaken = true;
  sheet.rows.splice(sheet.rows.indexOf(row) + 1, 0, inserted);
  return inserted;
}

function withCells(sheet: Sheet, cells: string[], columns: string, values: string): string[] {
  for (const [index, column] of columns.split(';').entries()) {
    cells[columnIndex(sheet, column)] = values.split(';')[index]!;
  }
  return cells;
}

// The cell goes into the line as it is, without the quotes it would need.
function writtenAs(sheet: Sheet, row: Row, column: string, text: string): Row {
  const index = columnIndex(sheet, column);
  row.text = row.cells
    .map((cell, place) => (place === index ? text : lineOf([cell], sheet)))
    .join(sheet.delimiter);
  return row;
}
