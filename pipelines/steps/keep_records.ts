import { existsSync, readdirSync } from 'node:fs';
import { mkdir, stat, utimes } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { projectRoot } from '../../schemas/project_root.ts';
import { readSql } from '../read_sql.ts';
import { quoteName } from '../sql_text.ts';
import { tablesRead } from './build_tables.ts';
import { keptRuns } from './comparing/find_earlier_run.ts';
import { tablesIn } from './comparing/previous_tables.ts';
import { isPrivate } from './explain/private_columns.ts';
import { removeFolder } from './publishing/swap_folder.ts';
import { copyToParquet } from './write_table.ts';

/** The folder of a snapshot that holds what questions read; only the latest run has it. */
export const recordsFolder = 'records';

/**
 * Keeps every record of a run, and the facts that questions read, so that they are answered in a second: without the
 * names of children and what else is private in the canonical tables.
 */
export async function keepRecords(db: DuckDBConnection, snapshot: string): Promise<void> {
  const facts = await factsAsked(db);
  const tables = [
    ...(await tablesIn(db, 'canonical')).map((name) => ({ schema: 'canonical', name })),
    ...(await tablesIn(db, 'facts'))
      .filter((name) => facts.has(`facts.${name}`))
      .map((name) => ({ schema: 'facts', name })),
  ];
  for (const { schema, name } of tables) {
    const folder = join(snapshot, recordsFolder, schema);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const columns = await columnsOf(db, schema, name);
    const kept = schema === 'canonical' ? columns.filter((column) => !isPrivate(column)) : columns;
    // Joins leave no order, and the same exports give the same bytes.
    const order = schema === 'facts' ? 'order by all' : '';
    const select = `select ${kept.map(quoteName).join(', ')} from ${schema}.${quoteName(name)} ${order}`;
    await copyToParquet(db, select, join(folder, `${name}.parquet`));
  }
}

// A fact that only a council's own question reads is worked out when it is asked.
async function factsAsked(db: DuckDBConnection): Promise<ReadonlySet<string>> {
  const queries = ['questions', 'events'].flatMap((folder) =>
    readdirSync(join(projectRoot, 'sql', folder)).map((file) => `${folder}/${basename(file, '.sql')}`),
  );
  const reads = await Promise.all(queries.map(async (query) => tablesRead(db, await readSql(query))));
  return new Set(reads.flat().filter((table) => table.startsWith('facts.')));
}

/** Whether a snapshot has the records of its run. */
export const hasRecords = (snapshot: string): boolean => existsSync(join(snapshot, recordsFolder));

/** Leaves the records of one run only: no more about a child is kept, and for no longer, than is asked for. */
export async function dropOlderRecords(snapshots: string, latest: string): Promise<void> {
  for (const { folder } of keptRuns(snapshots)) {
    if (folder === latest || !hasRecords(folder)) continue;
    const { atime, mtime } = await stat(folder);
    await removeFolder(join(folder, recordsFolder));
    await utimes(folder, atime, mtime); // which tell when it was kept
  }
}

async function columnsOf(db: DuckDBConnection, schema: string, table: string): Promise<string[]> {
  return (await db.runAndReadAll(`from ${schema}.${quoteName(table)} limit 0`)).columnNames();
}
