import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { leftOutTable } from '../../pipelines/steps/build_list_types.ts';
import { tablesRead } from '../../pipelines/steps/build_tables.ts';
import { keepBuiltLists } from '../../pipelines/steps/rehearsal/build_reports.ts';
import { hasTable } from '../../pipelines/steps/rehearsal/read_rows.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { databaseWith, expectRows, insertRows } from '../support.ts';

/** Tables drawn as in test/support.ts. */
export type FindingTables = { as_at?: string } & { [table: `${'findings' | 'previous'}.${string}`]: string };

/** A database with every table of findings that a report reads, and the rows drawn. */
export async function findingsWith({
  as_at: asAt = '2026-03-31',
  ...tables
}: FindingTables): Promise<DuckDBConnection> {
  const db = await databaseWith({ as_at: asAt });
  await db.run(await readSql('findings/tables'));
  for (const list of annexALists) {
    const table = `lists.${list.id.split('/').at(-1)}`;
    await db.run(`create table ${table} (child_id varchar, record_id varchar)`);
    await db.run(
      `create table ${leftOutTable(table)} (left_out varchar, child_id varchar, record_id varchar)`,
    );
  }
  await createEmpty(db, 'findings.memory');
  for (const [table, drawing] of Object.entries(tables)) {
    if (table === 'findings.built_lists') await keepBuiltLists(db, [], { tables: [], columns: [] });
    await insertRows(db, table, drawing);
  }
  return db;
}

// With the columns that its query gives it; those that it reads come first.
async function createEmpty(db: DuckDBConnection, table: string): Promise<void> {
  const [schema, name] = table.split('.');
  if (await hasTable(db, schema!, name!)) return;
  const sql = await readSql(`findings/${name}`);
  for (const read of await tablesRead(db, sql)) {
    if (read.startsWith('findings.')) await createEmpty(db, read);
  }
  await db.run(`create table ${table} as from (${sql}) limit 0`);
}

/** Makes a report, after those that it reads. */
export async function buildReport(db: DuckDBConnection, report: string): Promise<void> {
  const sql = await readSql(report.replace('.', '/'));
  for (const table of await tablesRead(db, sql)) {
    if (table.startsWith('reports.')) await buildReport(db, table);
  }
  await db.run(`create table if not exists ${report} as ${sql}`);
}

/** Expects a report on the tables drawn to hold these rows in this order, looking only at the columns drawn. */
export async function expectReport(report: string, tables: FindingTables, drawing: string): Promise<void> {
  const db = await findingsWith(tables);
  await buildReport(db, `reports.${report}`);
  await expectRows(db, `reports.${report}`, drawing);
}
