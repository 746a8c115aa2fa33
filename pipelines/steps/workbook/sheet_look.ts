import type ExcelJS from 'exceljs';
import type { Value } from '../../../schemas/define_list.ts';
import { colours, looks, marking, pageWidth } from '../../../schemas/packs/annex_a.ts';
import { cellText } from './cell_text.ts';
import type { Sheet } from './write_workbook.ts';

/** Numbers stand away from the text of the next column. */
export const numberPlace = { horizontal: 'right', indent: 1 } as const;

export type Style = Partial<ExcelJS.Style>;
export type Kind = Value['kind'];

/** How a value of a kind looks in a list. */
export const styleOf = (kind: Kind): Style => ({
  numFmt: looks[kind].format,
  alignment: looks[kind].side === 'right' ? numberPlace : { horizontal: 'left' },
});

/** A4 on its side, on as many pages across as keep it readable. */
export const landscape = (widths: number[]): Partial<ExcelJS.PageSetup> => ({
  paperSize: 9, // A4
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / pageWidth),
  fitToHeight: 0, // as many pages as it takes
  pageOrder: 'overThenDown',
  margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
});

/** The marking at the head of every page; the title, the date and the page at its foot. */
export const pageMarks = (title: string, asAt: string): Partial<ExcelJS.HeaderFooter> => ({
  oddHeader: `&C&"Calibri,Bold"${marking}`,
  oddFooter: `&L${title.replaceAll('&', '&&')}&CAs at ${ukDay(asAt)}&RPage &P of &N`,
});

export const ukDay = (isoDay: string): string => isoDay.split('-').reverse().join('/');

export const titleStyle: Style = {
  numFmt: '@',
  font: { name: 'Calibri', size: 14, bold: true, color: { argb: colours.headingFill } },
};

export const headingStyle = (fill: string): Style => ({
  numFmt: '@',
  font: { name: 'Calibri', size: 11, bold: true, color: { argb: colours.headingText } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } },
  alignment: { wrapText: true, vertical: 'top' },
});

/** The heading of a column of numbers. */
export const numberHeadingStyle = (fill: string): Style => ({
  ...headingStyle(fill),
  alignment: { wrapText: true, vertical: 'top', ...numberPlace },
});

export const countStyle: Style = { numFmt: '#,##0', alignment: { vertical: 'top', ...numberPlace } };

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

/**
 * Commits a row through the shared strings, which keep the spaces at the ends of a text and its new lines.
 * The stream writer reads the setting at each row; its types leave it out.
 */
export function commitKeepingSpaces(sheet: Sheet, row: ExcelJS.Row): void {
  const writer = sheet as Sheet & { useSharedStrings: boolean };
  writer.useSharedStrings = true;
  row.commit();
  writer.useSharedStrings = false;
}

/** The letters of a column: 1 is A, 27 is AA. */
export function letterOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letterOf(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export type Line = { cells: (string | number | null)[]; style?: Style; styles?: Style[]; height?: number };

/**
 * Adds a line to a sheet of prose and small tables. Null is no cell; an empty text is a blank cell with a style,
 * over which a long text to its left may run.
 */
export function addLine(sheet: Sheet, { cells, style, styles, height }: Line): void {
  const row = sheet.addRow([]);
  if (height !== undefined) row.height = height;
  cells.forEach((value, index) => {
    if (value === null) return;
    const cell = row.getCell(index + 1);
    if (value !== '') cell.value = typeof value === 'string' ? cellText(value) : value;
    cell.style = styles?.[index] ?? style ?? {};
  });
  commitKeepingSpaces(sheet, row);
}
