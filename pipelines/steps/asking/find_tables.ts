import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { annexALists } from '../../../schemas/lists/annex_a/index.ts';
import { projectRoot } from '../../../schemas/project_root.ts';
import type { Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { readSql } from '../../read_sql.ts';
import { tablesRead } from '../build_tables.ts';
import { parquetIn } from '../explain/open_snapshot.ts';
import { nearest } from '../explain/suggest_rules.ts';
import { recordsFolder } from '../keep_records.ts';
import { fileName } from '../write_list_tables.ts';

/** Where a table that a question reads comes from: a file that the run kept, or a query over others. */
export type Source =
  { table: string; path: string } | { table: string; sql: string; reads: string[]; kind: 'view' | 'table' };

/** What annexa itself looks up, whatever the question. */
const alwaysRead = [
  'canonical.children',
  'canonical.restricted_records',
  'facts.current_holders',
  'facts.team_names',
  'findings.missing_files',
  'findings.missing_columns',
  'merged.ids',
];

/** Tables that are there in every database. */
const readyMade = ['codelists', 'calendars'];

/**
 * The tables that a question needs, each after those that it is made from. Events are worked out as they are read; so is
 * a fact that the run did not keep, because no question of annexa's own reads it.
 */
export async function findTables(
  db: DuckDBConnection,
  folder: string,
  { question, reads }: { question: Question; reads: readonly string[] },
): Promise<Source[]> {
  const kept = keptTables(folder);
  const found = new Map<string, Source>();
  const find = async (table: string, isNeeded: boolean): Promise<void> => {
    const [schema = '', name = ''] = table.split('.');
    if (readyMade.includes(schema) || found.has(table)) return;
    const path = kept.get(table);
    if (path !== undefined) found.set(table, { table, path });
    else if (queryTables.includes(table)) {
      const sql = await readSql(`${schema}/${name}`);
      const behind = await tablesRead(db, sql);
      for (const read of behind) await find(read, true);
      found.set(table, { table, sql, reads: behind, kind: schema === 'events' ? 'view' : 'table' });
    } else if (isNeeded) throw notKept(question, table, [...kept.keys(), ...queryTables]);
  };
  for (const table of reads) await find(table, true);
  for (const table of alwaysRead) await find(table, false);
  return [...found.values()];
}

const queryTables = ['events', 'facts'].flatMap((schema) =>
  readdirSync(join(projectRoot, 'sql', schema)).map((file) => `${schema}.${basename(file, '.sql')}`),
);

/** The path of each table that a run kept, by schema.table. */
function keptTables(folder: string): ReadonlyMap<string, string> {
  const inFolder = (schema: string, ...parts: string[]): [string, string][] =>
    parquetIn(join(folder, ...parts)).map((name) => [
      `${schema}.${name}`,
      join(folder, ...parts, `${name}.parquet`),
    ]);
  const others: [string, string][] = [
    ...annexALists.map((list): [string, string] => [
      `lists.${list.id.split('/').at(-1)}`,
      join(folder, 'lists', `${fileName(list)}.parquet`),
    ]),
    ['merged.ids', join(folder, 'merged-ids.parquet')],
  ];
  return new Map([
    ...inFolder('canonical', recordsFolder, 'canonical'),
    ...inFolder('facts', recordsFolder, 'facts'),
    ...inFolder('findings', 'findings'),
    ...others.filter(([, path]) => existsSync(path)),
  ]);
}

const notKept = ({ file }: Question, stranger: string, kept: readonly string[]): Problem =>
  new Problem({
    what: `it reads ${stranger}, and a run keeps no such table`,
    where: file,
    whatToDo: `The nearest are ${nearest(stranger, kept).join(', ')}.`,
  });
