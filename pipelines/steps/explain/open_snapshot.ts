import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import { readSql } from '../../read_sql.ts';
import { quoteName, quoteText } from '../../sql_text.ts';
import { fileName } from '../write_list_tables.ts';
import { keptTooLittle } from './find_kept_run.ts';

/**
 * Makes what a run kept readable where it is: lists.<name> with its row_number, findings.<name>, canonical.<name>,
 * merged.ids, and over all lists explain.listed and explain.left_out. Nothing is worked out anew.
 */
export async function withSnapshot<Answer>(
  folder: string,
  use: (db: DuckDBConnection) => Promise<Answer>,
): Promise<Answer> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const db = await instance.connect();
  try {
    await createViews(db, folder);
    return await use(db);
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}

/** Rows of a query, with dates as ISO text. */
export async function ask<RowOf>(
  db: DuckDBConnection,
  query: string,
  values: readonly (string | number)[] = [],
): Promise<RowOf[]> {
  const reader = await db.runAndReadAll(query, [...values]);
  return reader.getRowObjectsJson() as unknown as RowOf[];
}

const neededFindings = [
  'code_map',
  'files',
  'finding_lists',
  'findings',
  'list_sources',
  'listed_rows',
  'memory',
  'rule_runs',
  'set_aside',
  'unmatched_codes',
  'waterfall',
];

/** Whether a snapshot holds all that is needed: those of earlier versions of annexa may not. */
export function keepsEnough(folder: string): boolean {
  const findings = parquetIn(join(folder, 'findings'));
  return neededFindings.every((name) => findings.includes(name));
}

async function createViews(db: DuckDBConnection, folder: string): Promise<void> {
  for (const schema of ['lists', 'findings', 'canonical', 'merged', 'explain']) {
    await db.run(`create schema ${schema}`);
  }
  const findings = parquetIn(join(folder, 'findings'));
  if (!keepsEnough(folder)) throw keptTooLittle(folder);
  const path = (...parts: string[]): string => `${join(folder, ...parts)}.parquet`;
  const views = [
    ...annexALists.map((list) => ({
      view: `lists.${nameOf(list.id)}`,
      select: `select * exclude (file_row_number), file_row_number::integer + 1 as row_number
        from ${parquet(path('lists', fileName(list)), ', file_row_number = true')}`,
    })),
    ...findings.map((name) => ({
      view: `findings.${quoteName(name)}`,
      select: `from ${parquet(path('findings', name))}`,
    })),
    ...parquetIn(join(folder, 'canonical')).map((name) => ({
      view: `canonical.${quoteName(name)}`,
      select: `from ${parquet(path('canonical', name))}`,
    })),
    { view: 'merged.ids', select: mergedIds(path('merged-ids')) },
    { view: 'explain.listed', select: annexALists.map(listedRows).join(' union all ') },
    { view: 'explain.left_out', select: annexALists.map((list) => leftOut(list, path)).join(' union all ') },
    { view: 'explain.known_findings', select: await readSql('explain/known_findings') },
  ];
  for (const { view, select } of views) await db.run(`create view ${view} as ${select}`);
}

const nameOf = (id: string): string => id.split('/').at(-1)!;

// A run of before they were kept has none.
const mergedIds = (path: string): string =>
  existsSync(path)
    ? `from ${parquet(path)}`
    : 'select null::varchar as old_id, null::varchar as kept_id where false';

type Listed = (typeof annexALists)[number];

const listedRows = ({ id, number, columns }: Listed): string =>
  `select ${number} as list, row_number, ${'child_id' in columns ? 'child_id' : 'null::varchar as child_id'},
    record_id, source_file, source_line from lists.${nameOf(id)}`;

const leftOut = (list: Listed, path: (...parts: string[]) => string): string =>
  `select ${list.number} as list, left_out, child_id, record_id, source_file, source_line
    from ${parquet(path('left-out', fileName(list)))}`;

/** The names of the Parquet files of a folder; none where there is no folder. */
export const parquetIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.parquet'))
        .map((file) => basename(file, '.parquet'))
    : [];

/** Reads a Parquet file. Its folders' names look like columns, and may hold what DuckDB takes for a pattern. */
export const parquet = (path: string, options = ''): string =>
  `read_parquet(${quoteText(path.replace(/[*?[]/g, '[$&]'))}, hive_partitioning = false${options})`;
