import type { DuckDBValue } from '@duckdb/node-api';
import type ExcelJS from 'exceljs';
import { colours } from '../../../schemas/packs/annex_a.ts';
import type { TableColumn, TableSheet } from '../../../schemas/packs/rehearsal_tables.ts';
import { commitKeepingSpaces, countStyle, linesFor, styleOf, type Style } from '../workbook/sheet_look.ts';
import { cellWriter } from '../workbook/write_list_rows.ts';
import type { Sheet } from '../workbook/write_workbook.ts';

/** Returns what writes a row of a table, tall enough for its texts, with a line above the first of each group. */
export function rowWriter(spec: TableSheet): (sheet: Sheet, values: DuckDBValue[]) => void {
  const columns = Object.values<TableColumn>(spec.columns).map(columnWriter);
  const grouping = Object.keys(spec.columns).indexOf(spec.groupedBy ?? '');
  let group: DuckDBValue | undefined;
  return (sheet, values) => {
    const isFirst = grouping >= 0 && values[grouping] !== group;
    group = values[grouping];
    const row = sheet.addRow([]);
    let isDelicate = false;
    let lines = 1;
    columns.forEach((column, index) => {
      const value = values[index]!;
      const cell = row.getCell(index + 1);
      if (value !== null && column.write(cell, value)) isDelicate = true;
      if (value !== null && column.wraps) lines = Math.max(lines, linesIn(String(value), column.width));
      const styles = column.filled.get(String(value)) ?? column.styles;
      cell.style = styles[isFirst ? 'first' : 'later'];
    });
    row.height = 15 * lines + 1;
    if (isDelicate) commitKeepingSpaces(sheet, row);
    else row.commit();
  };
}

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + linesFor(line, width), 0);

function columnWriter({ kind, width, format, fills = {} }: TableColumn): ColumnWriter {
  const wraps = kind === 'text' || kind === 'id';
  const { numFmt, alignment } = kind === 'count' ? countStyle : styleOf(kind);
  const style: Style = {
    numFmt: format ?? numFmt!,
    alignment: { ...alignment, vertical: 'top', wrapText: wraps },
  };
  return {
    width,
    wraps,
    write: cellWriter(kind),
    styles: withLine(style),
    filled: new Map(
      Object.entries(fills).map(([word, colour]) => [
        word,
        withLine({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } } }),
      ]),
    ),
  };
}

const color = { argb: colours.line };
const below = { style: 'hair', color } as const;

const withLine = (style: Style): Record<'first' | 'later', Style> => ({
  first: { ...style, border: { top: { style: 'thin', color }, bottom: below } },
  later: { ...style, border: { bottom: below } },
});

type ColumnWriter = {
  width: number;
  wraps: boolean;
  write: (cell: ExcelJS.Cell, value: DuckDBValue) => boolean;
  styles: Record<'first' | 'later', Style>;
  filled: Map<string, Record<'first' | 'later', Style>>;
};
