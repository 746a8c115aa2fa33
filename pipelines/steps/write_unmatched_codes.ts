import type { DuckDBConnection } from '@duckdb/node-api';
import { colours } from '../../schemas/packs/annex_a.ts';
import { quoteName } from '../sql_text.ts';
import { addDropDown } from './workbook/drop_downs.ts';
import {
  addLine,
  countStyle,
  headingStyle,
  landscape,
  numberHeadingStyle,
  pageMarks,
  titleStyle,
  type Style,
} from './workbook/sheet_look.ts';
import { codesRange, writeCodesSheet } from './workbook/write_codes_sheet.ts';
import { writeWorkbook, type Book } from './workbook/write_workbook.ts';

type Unmatched = {
  codelist: string;
  column: string;
  heading: string;
  raw: string;
  rows: number;
  file: string;
  line: number;
};

/** Writes the queue of codes that no codelist has, most used first, each with the codes that it could be. */
export async function writeUnmatchedCodes(db: DuckDBConnection, asAt: string, path: string): Promise<void> {
  const unmatched = await readUnmatched(db);
  const codelists = [...new Set(unmatched.map(({ codelist }) => codelist))].sort();
  const lists: { heading: string; texts: string[] }[] = [];
  for (const codelist of codelists) lists.push({ heading: codelist, texts: await readCodes(db, codelist) });
  await writeWorkbook(path, asAt, async (book) => {
    writeQueue(book, unmatched, lists, asAt);
    if (lists.length > 0) writeCodesSheet(book, { lists }, asAt);
  });
}

async function readUnmatched(db: DuckDBConnection): Promise<Unmatched[]> {
  const reader = await db.runAndReadAll(`
    select codelist, canonical_table || '.' || canonical_column as "column", heading, raw_text as raw,
      row_count::integer as rows, source_file as file, first_line::integer as line
    from findings.unmatched_codes
    order by row_count desc, codelist, canonical_table, canonical_column, raw_text, source_file`);
  return reader.getRowObjectsJson() as Unmatched[];
}

async function readCodes(db: DuckDBConnection, codelist: string): Promise<string[]> {
  const reader = await db.runAndReadAll(`select code || ': ' || label from codelists.${quoteName(codelist)}`);
  return reader.getRows().map(([text]) => String(text));
}

const widths = [22, 34, 30, 34, 9, 26, 12, 40];
const text: Style = { numFmt: '@' };
const toFill: Style = {
  numFmt: '@',
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.flaggedFill } },
};

function writeQueue(
  book: Book,
  unmatched: Unmatched[],
  lists: { heading: string; texts: string[] }[],
  asAt: string,
): void {
  const sheet = book.addSheet('Unmatched codes', {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { ...landscape(widths), printTitlesRow: '1:3' },
    headerFooter: pageMarks('Codes that no codelist has', asAt),
  });
  sheet.columns = widths.map((width) => ({ width }));
  const [heading, numbers] = [headingStyle(colours.headingFill), numberHeadingStyle(colours.headingFill)];
  addLine(sheet, { cells: ['Codes that no codelist has'], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: [
      unmatched.length === 0
        ? 'None: every code was understood.'
        : 'These show blank on the lists. Choose what each should be, then put it under `codes` in annexa.yaml.',
    ],
  });
  addLine(sheet, {
    cells: [
      'Codelist',
      'Column',
      'Heading',
      'What the export says',
      'Rows',
      'First file',
      'First line',
      'Should be',
    ],
    styles: [heading, heading, heading, heading, numbers, heading, numbers, heading],
  });
  unmatched.forEach(({ codelist, column, heading, raw, rows, file, line }, index) => {
    addLine(sheet, {
      cells: [codelist, column, heading, raw, rows, file, line, ''],
      styles: [text, text, text, text, countStyle, text, countStyle, toFill],
    });
    const place = lists.findIndex((list) => list.heading === codelist);
    addDropDown(sheet, `H${index + 4}:H${index + 4}`, codesRange(place + 1, lists[place]!.texts.length));
  });
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: unmatched.length + 3, column: 8 } };
  sheet.commit();
}
