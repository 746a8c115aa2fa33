import { colours, workingSheets } from '../../../schemas/packs/annex_a.ts';
import type { NamedColumn } from '../read_list.ts';
import { commitKeepingSpaces, headingStyle, landscape, letterOf, pageMarks } from './sheet_look.ts';
import { keyOf, type CodeRanges } from './drop_downs.ts';
import type { Book } from './write_workbook.ts';

export type Codes = { lists: { heading: string; texts: readonly string[] }[]; ranges: CodeRanges };

/** The different sets of texts that columns may hold, and where each stands on the Codes sheet. */
export function codesOf(columns: NamedColumn[]): Codes {
  const byKey = new Map<string, Codes['lists'][number]>();
  for (const [, { heading, value }] of columns) {
    if (!value.choices) continue;
    const key = keyOf(value.choices);
    if (!byKey.has(key)) byKey.set(key, { heading: heading.trim(), texts: value.choices });
  }
  const ranges = new Map(
    [...byKey].map(([key, { texts }], index) => [key, codesRange(index + 1, texts.length)]),
  );
  return { lists: [...byKey.values()], ranges };
}

/** The cells of a column of the Codes sheet, below its heading. */
export const codesRange = (column: number, count: number): string =>
  `${workingSheets.codes}!$${letterOf(column)}$2:$${letterOf(column)}$${count + 1}`;

/** Writes the texts behind the drop-downs, one list in each column. */
export function writeCodesSheet(book: Book, { lists }: Pick<Codes, 'lists'>, asAt: string): void {
  const widths = lists.map(({ texts }) =>
    Math.min(60, Math.max(24, ...texts.map((text) => text.length + 2))),
  );
  const sheet = book.addSheet(workingSheets.codes, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { ...landscape(widths), printTitlesRow: '1:1' },
    headerFooter: pageMarks('Texts of the drop-downs', asAt),
  });
  sheet.columns = widths.map((width) => ({ width, style: { numFmt: '@' } }));
  const style = headingStyle(colours.headingFill);
  const headings = sheet.getRow(1);
  headings.height = 64;
  lists.forEach(({ heading }, index) => {
    const cell = headings.getCell(index + 1);
    cell.value = heading;
    cell.style = style;
  });
  commitKeepingSpaces(sheet, headings);
  const longest = Math.max(0, ...lists.map(({ texts }) => texts.length));
  for (let line = 0; line < longest; line++) {
    const row = sheet.getRow(line + 2);
    lists.forEach(({ texts }, index) => {
      if (texts[line] !== undefined) row.getCell(index + 1).value = texts[line];
    });
    commitKeepingSpaces(sheet, row);
  }
  sheet.commit();
}
