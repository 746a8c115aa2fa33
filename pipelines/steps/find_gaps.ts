import type { DuckDBConnection } from '@duckdb/node-api';
import type { List } from '../../schemas/define_list.ts';
import type { LoadReport } from './load_exports.ts';
import { queriesBehind } from './queries_behind.ts';

/** What the exports did not hold: canonical tables without a file, and columns without a heading. */
export type Missing = {
  tables: { table: string; files: string[] }[];
  columns: { table: string; column: string; file: string; heading: string }[];
};

/** What a load found missing, by canonical table. A table lacks something only while none of its files is there. */
export function findMissing({
  missingFiles,
  missingColumns,
}: Pick<LoadReport, 'missingFiles' | 'missingColumns'>): Missing {
  const tables = [...new Set(missingFiles.map(({ table }) => table))].map((table) => ({
    table,
    files: missingFiles.filter((missing) => missing.table === table).map(({ file }) => `${file}.csv`),
  }));
  const columns = missingColumns.map(({ headings, ...missing }) => ({
    ...missing,
    heading: headings.join(' or '),
  }));
  return { tables, columns };
}

/** Says in plain words what each list lacks because of it, from the tables and columns that its queries name. */
export async function findGaps(db: DuckDBConnection, list: List, missing: Missing): Promise<string[]> {
  const queries = await queriesBehind(db, `lists/${list.id}`);
  const tables = missing.tables.filter(({ table }) =>
    queries.some(({ reads }) => reads.includes(`canonical.${table}`)),
  );
  const columns = missing.columns.filter(({ table, column }) =>
    queries.some(
      ({ sql, reads }) => reads.includes(`canonical.${table}`) && new RegExp(`\\b${column}\\b`).test(sql),
    ),
  );
  return [
    ...tables.map(
      ({ table, files }) => `no ${inWords(table)}: there was no ${files.join(' or ')} in the exports`,
    ),
    ...columns.map(
      ({ table, column, file, heading }) =>
        `no ${inWords(column)} of ${inWords(table)}: there was no heading ${heading} in ${file}`,
    ),
  ];
}

const inWords = (name: string): string => name.replace(/_code$/, '').replaceAll('_', ' ');
