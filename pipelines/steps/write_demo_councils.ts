import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { projectRoot } from '../../schemas/project_root.ts';
import { quoteText } from '../sql_text.ts';

export type DemoSetting = {
  /** In each council, or on average. */
  children: number;
  sameSize: boolean;
  authorities: number;
  seed: number;
  asAt: string;
};
export type Batch = { first: number; last: number };
export type CouncilSize = { authority: number; children: number };

export const demoFolder = join(projectRoot, 'fixtures', 'demo');

/** How many children live in each council, in order. */
export async function councilSizes(setting: DemoSetting): Promise<CouncilSize[]> {
  const db = await openDemo(setting);
  const result = await db.runAndReadAll(
    'select authority_no::integer as authority, children::integer as children from authorities order by authority_no',
  );
  db.closeSync();
  return result.getRowObjectsJson() as CouncilSize[];
}

/** A database with the whole life of some of the councils in it, ready to be written. */
export async function buildCouncils(setting: DemoSetting, { first, last }: Batch): Promise<DuckDBConnection> {
  const db = await openDemo(setting);
  await db.run(`create table batch as from authorities where authority_no between ${first} and ${last}`);
  for (const file of sqlFiles('tables').filter((name) => !setUp.includes(name))) {
    await db.run(await readFile(join(demoFolder, 'tables', file), 'utf8'));
  }
  return db;
}

/** The SQL files of fixtures/demo/<folder>, in order. */
export const sqlFiles = (folder: string): string[] =>
  readdirSync(join(demoFolder, folder))
    .filter((file) => file.endsWith('.sql'))
    .sort();

// What every batch needs before it is known which councils are in it.
const setUp = ['01_lookups.sql', '02_authorities.sql'];

const bankHolidays = join(projectRoot, 'schemas', 'calendars', 'bank_holidays.csv');
const csvFiles = (): string[] =>
  readdirSync(demoFolder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(demoFolder, name));

async function openDemo({
  children,
  sameSize,
  authorities,
  seed,
  asAt,
}: DemoSetting): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '8GB',
  });
  const db = await instance.connect();
  await db.run(`set variable seed = ${Math.trunc(seed)}`);
  await db.run(`set variable as_at = ${quoteText(asAt)}::date`);
  await db.run(`set variable children = ${Math.trunc(children)}`);
  await db.run(`set variable same_size = ${sameSize}`);
  await db.run(`set variable authority_count = ${Math.trunc(authorities)}`);
  for (const path of [...csvFiles(), bankHolidays]) {
    await db.run(
      `create table ${basename(path, '.csv')} as from read_csv(${quoteText(path)}, header = true, nullstr = '')`,
    );
  }
  await db.run(await readFile(join(demoFolder, 'macros.sql'), 'utf8'));
  for (const file of setUp) await db.run(await readFile(join(demoFolder, 'tables', file), 'utf8'));
  return db;
}
