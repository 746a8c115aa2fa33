import type { PageSetup, PaperSize } from 'exceljs';
import { colours } from '../../../../schemas/packs/annex_a.ts';
import { quarterlyMarking } from '../../../../schemas/packs/quarterly.ts';
import { looksOf } from '../../rehearsal/sections.ts';
import { cellText } from '../../workbook/cell_text.ts';
import {
  addLine,
  commitKeepingSpaces,
  headingStyle,
  landscape,
  letterOf,
  linesFor,
  numberHeadingStyle,
  pageMarks,
  titleStyle,
  type Style,
} from '../../workbook/sheet_look.ts';
import type { Book, Sheet } from '../../workbook/write_workbook.ts';
import type { FigureCell } from '../figure_cells.ts';

type Options = {
  name: string;
  title: string;
  /** A line or two below the title: what the sheet says and how to read it. */
  guide: readonly string[];
  widths: readonly number[];
  asAt: string;
  /** A3 where A4 would be cramped. */
  paper?: 'A4' | 'A3';
  /** On one page, whatever it takes. */
  onOnePage?: boolean;
  /** Printed at so many per cent of its size, with its own page breaks, instead of as wide as the page. */
  scale?: number;
  /** Rows and columns that stay in sight, and are printed on every page. */
  frozen?: { rows: number; columns: number };
};

// The types of the library stop at A5; Excel knows A3 as 8.
const papers = { A4: 9 as PaperSize, A3: 8 as PaperSize };

/** Begins a sheet of the report: its title, and what it says in a line or two. */
export function startReportSheet(
  book: Book,
  {
    name,
    title,
    guide,
    widths,
    asAt,
    paper = 'A4',
    onOnePage = false,
    scale,
    frozen = { rows: 0, columns: 0 },
  }: Options,
): Sheet {
  const pageSetup: Partial<PageSetup> = {
    ...landscape([...widths]),
    paperSize: papers[paper],
    fitToWidth: 1,
    fitToHeight: onOnePage ? 1 : 0,
    ...(scale === undefined ? {} : { fitToPage: false, scale }),
    ...(frozen.rows > 0 ? { printTitlesRow: `1:${frozen.rows}` } : {}),
  };
  const sheet = book.addSheet(name, {
    views: [
      {
        showGridLines: false,
        ...(frozen.rows + frozen.columns > 0
          ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns }
          : { state: 'normal' }),
      },
    ],
    pageSetup,
    headerFooter: { ...pageMarks(title, asAt), oddHeader: `&C&"Calibri,Bold"${quarterlyMarking}` },
  });
  sheet.columns = widths.map((width) => ({ width }));
  addLine(sheet, { cells: [title], style: titleStyle, height: 24 });
  for (const line of guide) addLine(sheet, { cells: [line], style: looksOf.quiet });
  return sheet;
}

/** Begins a part of a sheet: a blank line and its title. */
export function startPart(sheet: Sheet, title: string): void {
  addLine(sheet, { cells: [''] });
  addLine(sheet, { cells: [title], style: looksOf.section, height: 22 });
}

/** Adds the headings of a table, those of numbers to the right, as tall as its columns make them. */
export function addHeadings(sheet: Sheet, headings: readonly string[], numbered: readonly string[]): void {
  const lines = headings.map((heading, index) =>
    linesFor(heading, (sheet.getColumn(index + 1).width ?? 10) * wideLetters),
  );
  addLine(sheet, {
    cells: [...headings],
    styles: headings.map((heading): Style => {
      if (numbered.includes(heading)) return numberHeadingStyle(colours.headingFill);
      const style = headingStyle(colours.headingFill);
      return { ...style, alignment: { ...style.alignment, horizontal: 'left', indent: 1 } };
    }),
    height: 15 * Math.max(...lines) + 6,
  });
}

// Bold letters, and an indent, leave room for fewer of them.
const wideLetters = 0.8;

const line = { bottom: { style: 'hair', color: { argb: colours.line } } } as const;

/** Adds a row of figures and words with a line below it, tall enough for the texts that wrap. */
export function addCells(sheet: Sheet, cells: readonly FigureCell[], height?: number): void {
  const row = sheet.addRow([]);
  if (height !== undefined) row.height = height;
  cells.forEach(({ value, style }, index) => {
    const cell = row.getCell(index + 1);
    cell.style = { ...style, border: line };
    if (value !== null && value !== '') cell.value = typeof value === 'string' ? cellText(value) : value;
  });
  commitKeepingSpaces(sheet, row);
}

/** A cell's address: A1. */
export const addressOf = (column: number, row: number): string => `${letterOf(column)}${row}`;
