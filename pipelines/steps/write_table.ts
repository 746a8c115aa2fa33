import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteName, quoteText } from '../sql_text.ts';

const byteOrderMark = '\ufeff';

/** Writes a query's rows as CSV: UTF-8 with a byte order mark, which Excel needs to read it as such; ISO dates. */
export async function copyToCsv(db: DuckDBConnection, select: string, path: string): Promise<void> {
  const headings = (await db.runAndReadAll(`select * from (${select}) limit 0`)).columnNames();
  const [first, ...others] = headings;
  // DuckDB writes the mark as the first character of the first heading, which is thus never in quotes.
  const marked = [`${byteOrderMark}${first}`, ...others].map(quoteName);
  await db.run(
    `copy (select * from (${select}) as rows(${marked.join(', ')})) to ${quoteText(path)} (format csv, header true, delimiter ',', quote '"', escape '"')`,
  );
}

/** Writes a query's rows as Parquet, in their order. */
export async function copyToParquet(db: DuckDBConnection, select: string, path: string): Promise<void> {
  await db.run(`copy (${select}) to ${quoteText(path)} (format parquet, compression zstd)`);
}

/** Text that a spreadsheet would take for a formula, with an apostrophe before it, so that it does nothing. */
export const inertText = (text: string): string =>
  `case when regexp_matches(${text}, '^[=+\\-@\\t\\r]') then '''' || ${text} else ${text} end`;
