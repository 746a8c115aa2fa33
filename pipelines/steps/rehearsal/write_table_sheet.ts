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
  type Style,
} from '../workbook/sheet_look.ts';
import type { Book, Sheet } from '../workbook/write_workbook.ts';
import { inFigures, plural } from '../../words.ts';
import { rowWriter } from './write_table_rows.ts';

// The title, the guide, and the headings.
const rowsAbove = ({ more = [] }: Pick<TableSheet, 'more'>): number => 3 + more.length;

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
  { asAt, mostRows = 1_048_576 - rowsAbove(spec), inWords = {} }: Options,
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
  const above = rowsAbove(spec);
  const last = above + onThis;
  const first = `B${above + 1}`;
  const sheet = book.addSheet(number === 1 ? spec.name : `${spec.name} (${number})`, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: above, topLeftCell: first, activeCell: first }],
    pageSetup: {
      ...landscape(printed.map(({ width }) => width)),
      printTitlesRow: `1:${above}`,
      printArea: `A$1:${letterOf(printed.length)}$${last}`,
    },
    headerFooter: pageMarks(spec.title, asAt),
  });
  sheet.columns = columns.map(({ width, kind }) => ({ width, style: styleOf(kind) }));
  sheet.autoFilter = { from: { row: above, column: 1 }, to: { row: last, column: columns.length } };
  const part = sheets > 1 ? ` Sheet ${number} of ${sheets}.` : '';
  addLine(sheet, { cells: [spec.title], style: titleStyle, height: 24 });
  const guide = all === 0 ? spec.none : `${inFigures(all)} ${plural(all, 'row')}. ${spec.guide}${part}`;
  for (const line of [guide, ...(spec.more ?? [])]) addLine(sheet, { cells: [line], style: quietStyle });
  writeHeadings(sheet, columns);
  return sheet;
}

const quietStyle: Style = {
  numFmt: '@',
  font: { name: 'Calibri', size: 11, color: { argb: colours.quietText } },
};

function writeHeadings(sheet: Sheet, columns: TableColumn[]): void {
  const [text, number] = [headingStyle(colours.headingFill), numberHeadingStyle(colours.headingFill)];
  addLine(sheet, {
    cells: columns.map(({ heading }) => heading),
    styles: columns.map(({ kind }) => (kind === 'count' ? number : text)),
    // Room for the filter's arrow.
    height: 15 * Math.max(...columns.map(({ heading, width }) => linesFor(heading, width - 3))) + 6,
  });
}
