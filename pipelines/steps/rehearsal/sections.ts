import { colours } from '../../../schemas/packs/annex_a.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  linesFor,
  numberHeadingStyle,
  numberPlace,
  type Style,
} from '../workbook/sheet_look.ts';
import type { Sheet } from '../workbook/write_workbook.ts';

const font = { name: 'Calibri', size: 11 } as const;
const top = { vertical: 'top' } as const;

/** Looks of the sheets that are more than one table. */
export const looksOf = {
  section: { font: { name: 'Calibri', size: 13, bold: true, color: { argb: colours.sectionText } } },
  label: { font: { ...font, bold: true }, alignment: top },
  quiet: { font: { ...font, color: { argb: colours.quietText } }, alignment: top },
  plain: { numFmt: '@', alignment: top },
  wrapped: { numFmt: '@', alignment: { wrapText: true, ...top } },
  day: { numFmt: 'dd/mm/yyyy', alignment: { horizontal: 'left', ...top } },
  count: countStyle,
  /** A count of what came or went, with its sign. */
  movement: { numFmt: '+#,##0;-#,##0;0', alignment: { ...top, ...numberPlace } },
  heading: headingStyle(colours.headingFill),
  numberHeading: numberHeadingStyle(colours.headingFill),
} as const satisfies Record<string, Style>;

export const bold = (style: Style): Style => ({ ...style, font: { ...font, bold: true } });

export const onColour = (style: Style, argb: string): Style => ({
  ...style,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } },
});

/** As many lines as the longest of these texts takes at its width: of letters of different widths more fit than it says. */
export const heightOf = (...texts: [text: string, width: number][]): number =>
  15 * Math.max(...texts.map(([text, width]) => linesFor(text, width * 1.1))) + 1;

// Bold letters leave room for fewer of them.
const wideLetters = 0.75;

/** Begins a part of a sheet: a blank line, its title, and the headings of its table, over every column. */
export function startSection(
  sheet: Sheet,
  widths: readonly number[],
  title: string,
  headings: readonly string[],
  numbered: readonly number[] = [],
): void {
  addLine(sheet, { cells: [''] });
  addLine(sheet, { cells: [title], style: looksOf.section, height: 21 });
  addLine(sheet, {
    cells: widths.map((_, index) => headings[index] ?? ''),
    styles: widths.map((_, index) => (numbered.includes(index) ? looksOf.numberHeading : looksOf.heading)),
    height:
      Math.max(...headings.map((heading, index) => heightOf([heading, widths[index]! * wideLetters]))) + 4,
  });
}

/** A day, YYYY-MM-DD, as the number by which Excel knows it. */
export const dayNumber = (isoDay: string): number => Date.parse(isoDay) / 86_400_000 + 25_569;
