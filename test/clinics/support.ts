import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { clinics, type ClinicKind } from '../../schemas/clinic.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { usualFigures } from '../figures_support.ts';
import { emptyTables } from '../rules/support.ts';
import { expectRows, insertRows, rowsOf } from '../support.ts';

/** Tables drawn as in test/support.ts. A figure or a case names only the columns that it is about. */
type Tables = { as_at?: string; kind?: ClinicKind } & { [table: `${string}.${string}`]: string };

/** A database for the clinic of an interval, as at the end of a month unless said, that holds the rows drawn. */
export async function clinicDatabase({
  as_at = '2026-03-31',
  kind = 'monthly',
  ...tables
}: Tables): Promise<DuckDBConnection> {
  const db = await emptyTables(as_at, settingsSchema.parse({}));
  for (const name of ['figures/tables', 'clinics/tables']) await db.run(await readSql(name));
  await usualFigures(db);
  await db.run(`create table findings.findings as
    select *, null::varchar as status, null::varchar as team_name, null::date as first_seen from findings.rule_findings`);
  await buildTables(db, 'intervals');
  await db.run(`set variable clinic_interval_type = '${clinics[kind].interval}'`);
  for (const name of ['clinic_interval', 'periods']) await create(db, name);
  for (const [table, drawing] of Object.entries(tables)) {
    if (workedOut.includes(table.split('.')[0]!) || !(await exists(db, table)))
      await draw(db, table, drawing);
    await insertRows(db, table, drawing);
  }
  await db.run(`update indicators.figures set interval_end = last_day(interval_start)
    where interval_end is null and interval_type = 'month'`);
  return db;
}

/** Expects a table of a clinic to hold these rows, in the order of the columns drawn. */
export async function expectClinic(db: DuckDBConnection, name: string, drawing: string): Promise<void> {
  await create(db, name);
  await expectRows(db, `select {columns} from clinics.${name} order by all nulls first`, drawing);
}

// These are drawn as they would be worked out.
const workedOut = ['facts', 'cohorts', 'breakdowns'];

const create = async (db: DuckDBConnection, name: string): Promise<unknown> =>
  db.run(`create table clinics.${name} as ${await readSql(`clinics/${name}`)}`);

async function exists(db: DuckDBConnection, table: string): Promise<boolean> {
  const [schema, name] = table.split('.');
  const reader = await db.runAndReadAll(
    'select count(*)::integer from information_schema.tables where table_schema = $1 and table_name = $2',
    [schema!, name!],
  );
  return reader.getRows()[0]![0] === 1;
}

async function draw(db: DuckDBConnection, table: string, drawing: string): Promise<void> {
  const columns = rowsOf(drawing).columns.map((name) => `${name} ${typeOf(name)}`);
  await db.run(`create table ${table} (${columns.join(', ')})`);
}

const typeOf = (name: string): string =>
  /(^|_)(date|day|as_at)$|^interval_end$/.test(name) ? 'date' : numbers.includes(name) ? 'double' : 'varchar';

const numbers = [
  'numerator',
  'denominator',
  'value',
  'full_time_equivalent',
  'cases_held',
  'children',
  'looked_after',
  'on_protection_plans',
  'on_need_plans',
  'without_plan',
  'without_open_work',
];
