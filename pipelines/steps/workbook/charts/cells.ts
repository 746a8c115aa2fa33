import { letterOf } from '../sheet_look.ts';
import type { Cells } from './chart_types.ts';

export type Place = { column: number; row: number };

/** The column and row of a cell such as C5, both counted from 1. */
export function placeOf(cell: string): Place {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  if (letters === undefined) throw new Error(`"${cell}" is not a cell: write it like C5.`);
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}

/** The names of the cells in a range, in order. */
export function cellsIn({ sheet, range }: Cells): string[] {
  const { from, to } = endsOf(range);
  const [columns, rows] = [to.column - from.column, to.row - from.row];
  if ((columns !== 0 && rows !== 0) || columns < 0 || rows < 0)
    throw new Error(`${sheet}!${range} is not cells of one column or one row, first to last.`);
  return Array.from({ length: columns + rows + 1 }, (_, step) =>
    columns > 0 ? `${letterOf(from.column + step)}${from.row}` : `${letterOf(from.column)}${from.row + step}`,
  );
}

/** A range as a chart names it, such as 'Chart data'!$C$5:$C$29. */
export function formulaOf({ sheet, range }: Cells): string {
  const { from, to } = endsOf(range);
  const [first, last] = [fixed(from), fixed(to)];
  return `'${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

function endsOf(range: string): { from: Place; to: Place } {
  const [from, to = from] = range.split(':');
  return { from: placeOf(from!), to: placeOf(to!) };
}

const fixed = ({ column, row }: Place): string => `$${letterOf(column)}$${row}`;
