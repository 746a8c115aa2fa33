import { readdirSync } from 'node:fs';
import { totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { codelistPath } from '../../schemas/codelist.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { defaultSettings, type Settings } from '../../schemas/settings.ts';
import { readSql } from '../read_sql.ts';
import { buildTables } from './build_tables.ts';

export type DatabaseOptions = {
  /** The date that rules the run, YYYY-MM-DD. */
  asAt: string;
  settings?: Settings;
  /** A folder for what does not fit in memory. Without it, nothing leaves memory. */
  spill?: string;
};

/** A DuckDB with the macros, the codelists and the empty schemas, and no way to the network. */
export async function openDatabase({
  asAt,
  settings = defaultSettings,
  spill = '',
}: DatabaseOptions): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: memoryLimit(),
    temp_directory: spill,
  });
  const db = await connect({ instance, asAt, settings });
  for (const schema of schemas) {
    await db.run(`create schema ${schema}`);
  }
  await loadCodelists(db, settings.template);
  await loadReference(
    db,
    'calendars.bank_holidays',
    join(projectRoot, 'schemas/calendars/bank_holidays.csv'),
  );
  await buildTables(db, 'calendars');
  await db.run(await readSql('macros'));
  return db;
}

// A quarter of the machine's, for Excel and the process itself want theirs too. The rest of a county's cases go to the spill
// folder, and that costs little: they are written once and read a few times.
const memoryLimit = (): string => `${Math.min(7, totalmem() / 1024 ** 3 / 4).toFixed(1)}GiB`;

// One for each layer, and two for what a run knows from outside its exports: the run before it, and what people typed.
const schemas = [
  'codelists',
  'calendars',
  'raw',
  'canonical',
  'facts',
  'lists',
  'findings',
  'previous',
  'answers',
  'reports',
  'intervals',
  'breakdowns',
  'cohorts',
  'cases',
  'clinics',
  'indicators',
  'published',
  'comparators',
  'ratings',
  'signals',
  'disclosure',
];

type Session = { instance: DuckDBInstance; asAt: string; settings: Settings };

const sessions = new WeakMap<DuckDBConnection, Session>();

async function connect(session: Session): Promise<DuckDBConnection> {
  const { instance, asAt, settings } = session;
  const db = await instance.connect();
  sessions.set(db, session);
  await db.run(`set variable as_at = date '${asAt}'`);
  await setMap(db, 'readings', settings.readings);
  await setMap(db, 'settings', {
    authority_code: settings.authority.code,
    authority_name: settings.authority.name,
    ons_code: settings.authority.ons_code ?? '',
    template: settings.template,
    small_number_floor: String(settings.small_numbers.floor),
    rate_small_numbers: settings.small_numbers.rate ? 'yes' : 'no',
    hidden_below: String(settings.disclosure.below),
    round_to: String(settings.disclosure.round_to),
    least_denominator: String(settings.disclosure.least_denominator),
  });
  return db;
}

/** Another connection to the same database, for what is done at the same time: close it with closeSync. */
export const connectBeside = (db: DuckDBConnection): Promise<DuckDBConnection> => connect(sessions.get(db)!);

/** Closes a database and lets go of its memory. */
export function closeDatabase(db: DuckDBConnection): void {
  db.closeSync();
  sessions.get(db)?.instance.closeSync();
}

// All at once: opening each file for itself would take most of the time that a small database takes.
async function loadCodelists(db: DuckDBConnection, template: string): Promise<void> {
  const names = codelistNames();
  await db.run(`create temp table all_codelists as
    select * exclude (filename), parse_filename(filename, true) as codelist
    from read_csv([${names.map((name) => literal(codelistPath(name))).join(', ')}], ${csvFormat},
      filename = true, union_by_name = true)`);
  // A text that came in with a later template is not one of Ofsted's in this one, so it stays blank.
  await db.run(`update all_codelists set annex_a_label = null where template_since > ${literal(template)}`);
  const tables = names.map(
    (name) =>
      `create table codelists.${name} as
        select * exclude (codelist) from all_codelists where codelist = ${literal(name)} order by rowid`,
  );
  await db.run(`${tables.join(';\n')}; drop table all_codelists`);
}

const csvFormat = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"'`;

async function loadReference(db: DuckDBConnection, table: string, path: string): Promise<void> {
  await db.run(`create table ${table} as select * from read_csv(${literal(path)}, ${csvFormat})`);
}

export const codelistNames = (): string[] =>
  readdirSync(join(projectRoot, 'schemas', 'codelists'))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => basename(file, '.csv'))
    .sort();

async function setMap(db: DuckDBConnection, name: string, values: Record<string, string>): Promise<void> {
  const entries = Object.entries(values).map(([key, value]) => `${literal(key)}: ${literal(value)}`);
  await db.run(`set variable ${name} = map {${entries.join(', ')}}`);
}

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
