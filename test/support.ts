import { expect } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { buildList } from '../pipelines/steps/build_list.ts';
import { buildTables } from '../pipelines/steps/build_tables.ts';
import { openDatabase } from '../pipelines/steps/open_database.ts';
import { readSql } from '../pipelines/read_sql.ts';
import { canonicalTables } from '../schemas/canonical/index.ts';
import { sqlColumns } from '../schemas/define_table.ts';
import type { List } from '../schemas/define_list.ts';
import { settingsSchema } from '../schemas/settings.ts';

/** Tables drawn as text: a heading line, then a line for each row; `# …` is a note and a blank cell is null. */
type Tables = { as_at: string; settings?: object } & { [table: `canonical.${string}`]: string };

/** A database whose canonical tables hold the rows drawn, and null or nothing elsewhere; facts are built from them. */
export async function databaseWith({ as_at, settings = {}, ...tables }: Tables): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: as_at, settings: settingsSchema.parse(settings) });
  for (const table of Object.values(canonicalTables)) {
    const columns = sqlColumns(table).map(({ name, type }) => `${name} ${type}`);
    await db.run(`create table canonical.${table.name} (${columns.join(', ')})`);
  }
  for (const [table, drawing] of Object.entries(tables)) await insertRows(db, table, drawing as string);
  await buildTables(db, 'facts');
  return db;
}

/** Expects a list to hold these rows in this order, looking only at the columns drawn. */
export async function expectList(db: DuckDBConnection, list: List, drawing: string): Promise<void> {
  const { table } = await buildList(db, list);
  await expectRows(db, `select {columns} from ${table}`, drawing);
}

/** Expects these records to be left out, each for the reason drawn. */
export async function expectLeftOut(db: DuckDBConnection, list: List, drawing: string): Promise<void> {
  const query = await readSql(`lists/${list.id}`);
  await expectRows(
    db,
    `select {columns} from (${query}) where left_out is not null order by record_id, ${Object.keys(list.columns)[0]}`,
    drawing,
  );
}

/** Expects a table or query (with {columns} for the columns drawn) to return these rows. */
export async function expectRows(db: DuckDBConnection, query: string, drawing: string): Promise<void> {
  const { columns, rows } = rowsOf(drawing);
  const texts = columns.map((name) => `${name}::varchar as ${name}`).join(', ');
  const sql = query.includes('{columns}')
    ? query.replace('{columns}', texts)
    : `select ${texts} from ${query}`;
  const reader = await db.runAndReadAll(sql);
  expect(reader.getRowObjectsJson()).toEqual(
    rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
  );
}

/** Adds the rows drawn to a table. */
export async function insertRows(db: DuckDBConnection, table: string, drawing: string): Promise<void> {
  const { columns, rows } = rowsOf(drawing);
  for (const row of rows) {
    const values = columns.map((_, index) => `$${index + 1}`);
    await db.run(
      `insert into ${table} (${columns.join(', ')}) values (${values.join(', ')})`,
      columns.map((_, index) => row[index] ?? null),
    );
  }
}

/** The columns and rows of a drawing. */
export function rowsOf(drawing: string): { columns: string[]; rows: (string | null)[][] } {
  const lines = drawing
    .split('\n')
    .map((line) => line.replace(/\s#.*$/, '').trim())
    .filter((line) => line !== '');
  const [columns = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { columns, rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) };
}
