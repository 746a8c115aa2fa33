import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Question } from '../../../schemas/question.ts';
import { Problem } from '../../problem.ts';
import { quoteName, quoteText } from '../../sql_text.ts';
import type { KeptRun } from '../explain/find_kept_run.ts';
import { parquet } from '../explain/open_snapshot.ts';
import { hasRecords } from '../keep_records.ts';
import { closeDatabase, openDatabase } from '../open_database.ts';
import { findTables, type Source } from './find_tables.ts';
import { readStatement } from './read_statement.ts';

/**
 * Opens what a run kept for one question: the tables that it reads, where they are, and the words of the run. From then
 * on nothing else can be read, nothing written, and the network not reached, whatever the question tries.
 */
export async function withRecords<Result>(
  run: KeptRun,
  question: Question,
  use: (db: DuckDBConnection, reads: string[]) => Promise<Result>,
): Promise<Result> {
  const folder = resolve(run.folder);
  if (!hasRecords(folder)) throw noRecords(run);
  const db = await openDatabase({ asAt: run.asAt, settings: run.meta.settings });
  try {
    const reads = await readStatement(db, question);
    const sources = await findTables(db, folder, { question, reads });
    await createAll(db, sources);
    await lock(db, sources);
    const behindEvents = sources.flatMap((source) =>
      source.table.startsWith('events.') && 'reads' in source ? source.reads : [],
    );
    return await use(db, [...new Set([...reads, ...behindEvents])]);
  } finally {
    closeDatabase(db);
  }
}

async function createAll(db: DuckDBConnection, sources: readonly Source[]): Promise<void> {
  for (const schema of ['merged', 'events']) await db.run(`create schema ${schema}`);
  for (const source of sources) {
    const [schema, name] = source.table.split('.');
    const target = `${schema}.${quoteName(name!)}`;
    if ('sql' in source) await db.run(`create ${source.kind} ${target} as ${source.sql}`);
    else {
      // To find a file whose path looks like a pattern, DuckDB would have to look around.
      const kind = /[*?[]/.test(source.path) ? 'table' : 'view';
      await db.run(`create ${kind} ${target} as from ${parquet(source.path)}`);
    }
  }
}

async function lock(db: DuckDBConnection, sources: readonly Source[]): Promise<void> {
  const paths = sources.flatMap((source) => ('path' in source ? [quoteText(source.path)] : []));
  await db.run(`set allowed_paths = [${paths.join(', ')}]`);
  await db.run('set enable_external_access = false');
  await db.run('set lock_configuration = true');
}

const noRecords = ({ folder, asAt }: KeptRun): Problem =>
  new Problem({
    what: `the records of the latest run, as at ${asAt}, were not kept: it was made by an earlier version of annexa.`,
    where: folder,
    whatToDo: 'Run annexa again on the same exports, and ask then.',
  });
