import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { colours } from '../../../schemas/packs/annex_a.ts';
import type { TableColumn, TableSheet } from '../../../schemas/packs/rehearsal_tables.ts';
import { quoteName } from '../../sql_text.ts';
import { excelDay } from '../read_list.ts';
import {
  addLine,
  headingStyle,
  landscape,
  letterOf,
  linesFor,
  numberHeadingStyle,
  pageMarks,
  styleOf,
  titleStyle,
} from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { rowWriter } from './write_table_rows.ts';

const rowsAbove = 3;

type Options = {
  asAt: string;
  /** Rows that one sheet holds; what is over goes to another sheet of the same name and the next number. */
  mostRows?: number;
  /** Says in words what a column holds that is neither text, day nor number. */
  inWords?: Readonly<Record<string, (row: Row) => string | null>>;
};

/** A row's values by column. */
export type Row = Readonly<Record<string, DuckDBValue>>;

/** Writes a table in its order, with a filter, on as many sheets as it needs: it is never cut. */
export async function writeTableSheet(
  book: Book,
  db: DuckDBConnection,
  spec: TableSheet,
  { asAt, mostRows = 1_048_576 - rowsAbove, inWords = {} }: Options,
): Promise<void> {
  const all = await countRows(db, spec.table);
  const sheets = Math.max(1, Math.ceil(all / mostRows));
  const rows = readRows(db, spec, inWords);
  const write = rowWriter(spec);
  for (let number = 1; number <= sheets; number++) {
    const onThis = Math.min(mostRows, all - (number - 1) * mostRows);
    const sheet = startSheet(book, spec, { asAt, all, onThis, number, sheets });
    for (let written = 0; written < onThis; written++) {
      const { value } = await rows.next();
      write(sheet, value as DuckDBValue[]);
      if (written % 100 === 0) await book.breathe();
    }
    sheet.commit();
  }
}

async function countRows(db: DuckDBConnection, table: string): Promise<number> {
  return Number((await db.runAndReadAll(`select count(*)::integer from ${table}`)).getRows()[0]![0]);
}

async function* readRows(
  db: DuckDBConnection,
  { table, order, columns }: TableSheet,
  inWords: NonNullable<Options['inWords']>,
): AsyncGenerator<DuckDBValue[]> {
  const names = Object.keys(columns);
  const selected = Object.entries(columns).map(([name, { kind }]) =>
    kind === 'day' ? excelDay(quoteName(name)) : quoteName(name),
  );
  const sorted = order === undefined ? '' : ` order by ${order}`;
  const result = await db.stream(`select ${selected.join(', ')} from ${table}${sorted}`);
  for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
    for (const values of chunk.getRows()) {
      const row = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
      yield names.map((name) => {
        const say = inWords[name];
        return say === undefined ? row[name]! : say(row);
      });
    }
  }
}

type Place = { asAt: string; all: number; onThis: number; number: number; sheets: number };

function startSheet(book: Book, spec: TableSheet, { asAt, all, onThis, number, sheets }: Place): Sheet {
  const columns = Object.values<TableColumn>(spec.columns);
  const printed = columns.filter(({ unprinted }) => !unprinted);
  const last = Math.max(rowsAbove, onThis + rowsAbove);
  const sheet = book.addSheet(number === 1 ? spec.name : `${spec.name} (${number})`, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: rowsAbove, topLeftCell: 'B4', activeCell: 'B4' }],
    pageSetup: {
      ...landscape(printed.map(({ width }) => width)),
      printTitlesRow: `1:${rowsAbove}`,
      printArea: `A$1:${letterOf(printed.length)}$${last}`,
    },
    headerFooter: pageMarks(spec.title, asAt),
  });
  sheet.columns = columns.map(({ width, kind }) => ({ width, style: styleOf(kind) }));
  sheet.autoFilter = { from: { row: rowsAbove, column: 1 }, to: { row: last, column: columns.length } };
  const part = sheets > 1 ? ` Sheet ${number} of ${sheets}.` : '';
  addLine(sheet, { cells: [spec.title], style: titleStyle, height: 24 });
  addLine(sheet, {
    cells: [all === 0 ? spec.none : `${all.toLocaleString('en-GB')} rows. ${spec.guide}${part}`],
    style: { numFmt: '@', font: { name: 'Calibri', size: 11, color: { argb: colours.quietText } } },
  });
  writeHeadings(sheet, columns);
  return sheet;
}

function writeHeadings(sheet: Sheet, columns: TableColumn[]): void {
  const [text, number] = [headingStyle(colours.headingFill), numberHeadingStyle(colours.headingFill)];
  addLine(sheet, {
    cells: columns.map(({ heading }) => heading),
    styles: columns.map(({ kind }) => (kind === 'count' ? number : text)),
    // Room for the filter's arrow.
    height: 15 * Math.max(...columns.map(({ heading, width }) => linesFor(heading, width - 3))) + 6,
  });
}
