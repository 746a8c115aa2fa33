import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtemp } from 'node:fs/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll } from 'vitest';
import { writeDemo, type DemoOptions } from '../../pipelines/demo.ts';
import { projectRoot } from '../../schemas/project_root.ts';

const here = join(projectRoot, 'test', 'demo');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes a council to a new folder, which it returns. The folder goes when the tests of the file are over. */
export async function writeCouncil(options: Omit<DemoOptions, 'to'>): Promise<string> {
  const to = await mkdtemp(join(tmpdir(), 'council-'));
  folders.push(to);
  await writeDemo({ to, ...options });
  return to;
}

/** A database with each export of the folder as a table of text, and the words that the queries here use. */
export async function openCouncil(folder: string, children: number): Promise<DuckDBConnection> {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    await db.run(
      `create table ${file.replace('.csv', '')} as from read_csv('${join(folder, file)}', all_varchar = true)`,
    );
  }
  const holidays = join(projectRoot, 'schemas', 'calendars', 'bank_holidays.csv');
  await db.run(`create table bank_holidays as from read_csv('${holidays}')`);
  await db.run(`set variable children = ${children}`);
  await db.run(readFileSync(join(here, 'macros.sql'), 'utf8'));
  return db;
}

/** The queries of a folder beside this file: what each says in its first line, and the query. */
export function queriesIn(folder: string): { title: string; query: string }[] {
  return readdirSync(join(here, folder)).map((file) => {
    const query = readFileSync(join(here, folder, file), 'utf8');
    return { title: query.split('\n')[0]!.replace('-- ', ''), query };
  });
}

export const readRates = (): string =>
  ['rates.sql', 'rates_of_local_extracts.sql', 'rates_of_practice.sql']
    .map((file) => `(${readFileSync(join(here, file), 'utf8')})`)
    .join(' union all ');
