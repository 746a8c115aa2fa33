import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { quoteName, quoteText } from '../sql_text.ts';
import { leftOutTable } from './build_list_types.ts';
import { chosenRun, lastRunBefore, unreadable, type EarlierRun } from './comparing/find_earlier_run.ts';
import { canonicalCompared, tablesIn } from './comparing/previous_tables.ts';
import { fileName } from './write_list_tables.ts';

export type AttachOptions = {
  /** The folder of snapshots. */
  snapshots: string;
  asAt: string;
  /** An as-at date or a run id; without it, the last run before this as-at date. */
  compareWith?: string;
};

/**
 * Makes what an earlier run knew readable as previous.<list>, previous.<list>_left_out, previous.<canonical table> and
 * previous.<table of findings>, in the shape that the same tables have now: so it comes after the lists are built.
 * What an older snapshot lacks is empty. Returns the run, or null where there is none.
 */
export async function attachEarlierRun(
  db: DuckDBConnection,
  { snapshots, asAt, compareWith }: AttachOptions,
): Promise<EarlierRun | null> {
  const last = lastRunBefore(snapshots, asAt);
  const run = compareWith === undefined ? last : chosenRun(snapshots, compareWith, asAt);
  // What is remembered of each finding goes on from the last run, whichever one is compared with. Its tables are there
  // from the start, because it begins empty.
  const remembered = await tablesIn(db, 'previous');
  if (last !== null) for (const name of remembered) await fill(db, name, last);
  if (run === null) return null;

  await db.run(`set variable previous_as_at = date ${quoteText(run.asAt)}`);
  await setReadings(db, run);
  for (const source of await sourcesOf(db, run)) {
    if (!remembered.includes(source.name)) await attach(db, source);
  }
  return run;
}

type Source = {
  /** In the schema `previous`. */
  name: string;
  path: string;
  /** The table whose shape it takes. */
  now: string;
  /** Read where it is, rather than copied: it can be very large. */
  isLarge: boolean;
};

async function sourcesOf(db: DuckDBConnection, { folder }: EarlierRun): Promise<Source[]> {
  const source = (path: string, now: string, isLarge: boolean): Source => ({
    name: now.split('.')[1]!,
    path: join(folder, path),
    now,
    isLarge,
  });
  const lists = annexALists.flatMap((list) => {
    const table = `lists.${list.id.split('/').at(-1)}`;
    return [
      source(`lists/${fileName(list)}.parquet`, table, false),
      source(`left-out/${fileName(list)}.parquet`, leftOutTable(table), true),
    ];
  });
  const findings = new Set([...(await tablesIn(db, 'findings')), ...parquetIn(join(folder, 'findings'))]);
  const canonical = new Set([
    ...(await canonicalCompared(db)).map(({ name }) => name),
    ...parquetIn(join(folder, 'canonical')),
  ]);
  return [
    ...lists,
    ...[...findings].map((name) => source(`findings/${name}.parquet`, `findings.${name}`, false)),
    ...[...canonical].map((name) => source(`canonical/${name}.parquet`, `canonical.${name}`, true)),
  ];
}

const parquetIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.parquet'))
        .map((file) => basename(file, '.parquet'))
    : [];

async function attach(db: DuckDBConnection, { name, path, now, isLarge }: Source): Promise<void> {
  const shape = await columnsOf(db, now);
  const isKept = existsSync(path);
  if (!isKept && shape.length === 0) return;
  const kept = isKept ? await columnsIn(db, path) : [];
  const select = isKept
    ? `select ${selected(shape, kept)} from ${parquet(path)}`
    : `select ${selected(shape, [])} where false`;
  await db.run(`create ${isKept && isLarge ? 'view' : 'table'} previous.${quoteName(name)} as ${select}`);
}

async function fill(db: DuckDBConnection, name: string, { folder }: EarlierRun): Promise<void> {
  const path = join(folder, 'findings', `${name}.parquet`);
  if (!existsSync(path)) return;
  const shape = await columnsOf(db, `previous.${name}`);
  const select = `select ${selected(shape, await columnsIn(db, path))} from ${parquet(path)}`;
  await db.run(`insert into previous.${quoteName(name)} ${select}`);
}

async function setReadings(db: DuckDBConnection, { meta }: EarlierRun): Promise<void> {
  if (meta === null) await db.run(`set variable previous_readings = getvariable('readings')`);
  else {
    const entries = Object.entries(meta.readings).map(
      ([reading, choice]) => `${quoteText(reading)}: ${quoteText(choice)}`,
    );
    await db.run(`set variable previous_readings = map {${entries.join(', ')}}`);
  }
}

type Column = { name: string; type: string };

const selected = (shape: readonly Column[], kept: readonly string[]): string =>
  shape.length === 0
    ? '*'
    : shape
        .map(({ name, type }) => {
          const value = kept.includes(name) ? quoteName(name) : 'null';
          return `try_cast(${value} as ${type}) as ${quoteName(name)}`;
        })
        .join(', ');

async function columnsOf(db: DuckDBConnection, table: string): Promise<Column[]> {
  const [schema, name] = table.split('.');
  const reader = await db.runAndReadAll(
    'select column_name, data_type from duckdb_columns() where schema_name = $1 and table_name = $2 order by column_index',
    [schema!, name!],
  );
  return reader.getRows().map(([column, type]) => ({ name: String(column), type: String(type) }));
}

async function columnsIn(db: DuckDBConnection, path: string): Promise<string[]> {
  try {
    return (await db.runAndReadAll(`select * from ${parquet(path)} limit 0`)).columnNames();
  } catch (error) {
    throw unreadable(path, (error as Error).message.split('\n')[0]!);
  }
}

// The folders' names look like columns, and may hold what DuckDB takes for a pattern.
const parquet = (path: string): string =>
  `read_parquet(${quoteText(path.replace(/[*?[]/g, '[$&]'))}, hive_partitioning = false)`;
