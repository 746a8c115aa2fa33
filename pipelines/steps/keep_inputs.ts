import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { rawName } from '../../schemas/define_table.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import type { LoadReport } from './load_exports.ts';
import { queriesBehind, type Query } from './queries_behind.ts';

/** Keeps what a load found about its files as tables that rules can read, and which list is made from what. */
export async function keepInputs(db: DuckDBConnection, report: LoadReport): Promise<void> {
  const files = report.files.map((file) => [
    file.file,
    file.table,
    file.sha256,
    file.modified.toISOString().slice(0, 10),
    file.rowsRead,
    file.rowsLoaded,
    file.rowsSetAside,
  ]);
  const missingFiles = report.missingFiles.map(({ table, file }) => [table, `${file}.csv`]);
  const missingColumns = report.missingColumns.map(({ table, column, file, headings }) => [
    table,
    column,
    file,
    headings.join(' or '),
  ]);
  const tableOf = new Map(report.files.map(({ file, table }) => [file, table]));
  const unusedHeadings = report.unusedHeadings.flatMap(({ file, headings }) =>
    headings.map((heading) => [file, tableOf.get(file)!, heading.trim()]),
  );
  await keepRows(db, 'files', files);
  await keepRows(db, 'missing_files', missingFiles);
  await keepRows(db, 'missing_columns', missingColumns);
  await keepRows(db, 'unused_headings', unusedHeadings);
  const unclaimedFiles = report.unclaimedFiles.map((file) => [file]);
  await keepRows(db, 'unclaimed_files', unclaimedFiles);
  await keepRows(db, 'list_sources', await listSources(db));
}

type Cell = string | number;

async function keepRows(db: DuckDBConnection, table: string, rows: readonly Cell[][]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => `(${row.map(() => '?').join(', ')})`);
  await db.run(`insert into findings.${table} values ${values.join(', ')}`, rows.flat());
}

async function listSources(db: DuckDBConnection): Promise<Cell[][]> {
  const sources: Cell[][] = [];
  for (const { id, number } of annexALists) {
    const queries = await queriesBehind(db, `lists/${id}`);
    for (const { name, columns } of Object.values(canonicalTables)) {
      const reading = queries.filter(({ reads }) => reads.includes(`canonical.${name}`));
      const named = Object.keys(columns).filter((column) => isNamedIn(reading, column));
      sources.push(...named.map((column) => [number, name, column]));
    }
  }
  return sources;
}

const isNamedIn = (queries: readonly Query[], column: string): boolean =>
  queries.some(({ sql }) => new RegExp(`\\b(${column}|${rawName(column)})\\b`).test(sql));
