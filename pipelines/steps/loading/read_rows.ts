import { closeSync, openSync, writeSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../sql_text.ts';
import { linesOf } from './lines_of.ts';
import type { PreparedFile } from './prepare_file.ts';
import { splitRecords } from './split_records.ts';

export type SetAside = { line: number; raw: string; reason: string };
export type RowsRead = { readBy: 'duckdb' | 'csv-parse'; rowsRead: number; setAside: SetAside[] };

/**
 * Reads a file into raw.rows: the line number and every cell as text. The cells are in a temporary table, because DuckDB
 * would compress them for a warehouse that they leave at once.
 * DuckDB reads a plain file. One line is one row there, which the counts prove; otherwise the careful reader takes it all.
 */
export async function readRows(db: DuckDBConnection, file: PreparedFile, scratch: string): Promise<RowsRead> {
  return (await readWithDuckDB(db, file)) ?? (await readCarefully(db, file, scratch));
}

/** Undefined when the file is not plain enough, or DuckDB reads other rows in it than there are lines. */
export async function readWithDuckDB(
  db: DuckDBConnection,
  file: PreparedFile,
): Promise<RowsRead | undefined> {
  const { text, headings, headingLines, delimiter } = file;
  const isPlain = !text.hasControls && text.loneReturns === 0 && headings.length > 1;
  const rowsExpected = text.newlines + (text.endsWithNewline ? 0 : 1) - headingLines;
  if (!isPlain || rowsExpected < 0) return undefined;

  await db.run('drop view if exists raw.rows; drop table if exists temp.cells');
  const columns = headings.map((_, index) => `c${index + 1}`);
  const read = readCsv({ path: text.path, columns, delimiter, skip: headingLines });
  try {
    await db.run(`create temp table cells as ${read}`);
  } catch {
    return undefined; // DuckDB says what it makes of the file; the careful reader says what is wrong, line by line
  }
  if ((await countRows(db, 'temp.cells')) !== rowsExpected) return undefined;
  await db.run(
    `create view raw.rows as select (rowid + ${headingLines + 1})::integer as line, * from temp.cells`,
  );
  return { readBy: 'duckdb', rowsRead: rowsExpected, setAside: [] };
}

/** Reads any file, plain or not, and sets aside what cannot be a record. */
export async function readCarefully(
  db: DuckDBConnection,
  file: PreparedFile,
  scratch: string,
): Promise<RowsRead> {
  const { headings, delimiter } = file;
  const { rows, longest, setAside } = writeRecords(file, scratch);
  await db.run('drop view if exists raw.rows; drop table if exists temp.cells');
  const columns = headings.map((_, index) => `c${index + 1}`);
  const read = readCsv({ path: scratch, columns: ['line', ...columns], delimiter, skip: 0, longest });
  await db.run(`create temp table cells as select * replace (line::integer as line) from (${read})`);
  await db.run('create view raw.rows as select * from temp.cells');
  const loaded = await countRows(db, 'temp.cells');
  if (loaded !== rows) {
    throw new Error(
      `${file.file.name}: ${rows} rows were written out and ${loaded} came back. Tell the makers of annexa.`,
    );
  }
  return { readBy: 'csv-parse', rowsRead: rows + setAside.length, setAside };
}

type Written = { rows: number; longest: number; setAside: SetAside[] };

function writeRecords({ text, headings, headingLines, delimiter }: PreparedFile, path: string): Written {
  const lines = linesOf(text.path, text.newlines === 0 && text.loneReturns > 0 ? '\r' : '\n');
  for (let line = 0; line < headingLines; line++) lines.next();
  const cellsNeeded = headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  const records = splitRecords(lines, {
    delimiter,
    cells: Math.max(1, headings.length),
    cellsNeeded,
    firstLine: headingLines + 1,
    endsWithNewline: text.endsWithNewline || (text.newlines === 0 && text.loneReturns > 0),
  });
  const written: Written = { rows: 0, longest: 0, setAside: [] };
  const file = openSync(path, 'w', 0o600);
  try {
    let batch: string[] = [];
    let size = 0;
    for (const record of records) {
      if ('reason' in record) {
        written.setAside.push(record);
        continue;
      }
      written.rows += 1;
      written.longest = Math.max(written.longest, record.csv.length);
      batch.push(`${record.line}${delimiter}${record.csv}\n`);
      size += record.csv.length;
      if (size > 1 << 22) {
        writeSync(file, batch.join(''));
        batch = [];
        size = 0;
      }
    }
    writeSync(file, batch.join(''));
  } finally {
    closeSync(file);
  }
  return written;
}

type CsvOptions = { path: string; columns: string[]; delimiter: string; skip: number; longest?: number };

// DuckDB's own limit is two million bytes to a line; a character is at most three bytes here.
const readCsv = ({ path, columns, delimiter, skip, longest }: CsvOptions): string =>
  `select * from read_csv(${quoteText(asPattern(path))}, auto_detect = false, header = false, skip = ${skip}, ` +
  `delim = ${quoteText(delimiter)}, quote = '"', escape = '"', strict_mode = true, null_padding = false, ` +
  `${longest === undefined ? '' : `new_line = '\\n', parallel = false, max_line_size = ${Math.max(2_000_000, longest * 3 + 100)}, `}` +
  `columns = {${columns.map((name) => `${name}: 'varchar'`).join(', ')}})`;

// DuckDB takes every path for a pattern.
const asPattern = (path: string): string => path.replace(/[*?[]/g, '[$&]');

async function countRows(db: DuckDBConnection, table: string): Promise<number> {
  const result = await db.runAndReadAll(`select count(*)::integer from ${table}`);
  return Number(result.getRows()[0]![0]);
}
