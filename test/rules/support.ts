import { expect } from 'vitest';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../pipelines/read_sql.ts';
import { buildTables, tablesRead } from '../../pipelines/steps/build_tables.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { queriesBehind } from '../../pipelines/steps/queries_behind.ts';
import { runRules, type RuleRun } from '../../pipelines/steps/run_rules.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import type { List } from '../../schemas/define_list.ts';
import { readRules, type Rule } from '../../schemas/define_rule.ts';
import { sqlColumns } from '../../schemas/define_table.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { settingsSchema, type Settings } from '../../schemas/settings.ts';
import { insertRows, rowsOf } from '../support.ts';

export const catalogue = readRules();

/** Tables drawn as in test/support.ts: canonical.…, facts.…, lists.…, findings.… or previous.… */
type Tables = { as_at?: string; previous_as_at?: string; settings?: object } & {
  [table: `${string}.${string}`]: string;
};

export const ruleOf = (id: string): Rule => {
  const rule = catalogue.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id} in schemas/rules`);
  return rule;
};

/** Runs one rule over the tables drawn; the facts that it reads are built from them, unless they are drawn themselves. */
export async function runRuleOn(
  id: string,
  { as_at = '2026-03-31', previous_as_at, settings = {}, ...tables }: Tables,
): Promise<{ db: DuckDBConnection; run: RuleRun }> {
  const rule = ruleOf(id);
  const checked = settingsSchema.parse(settings);
  const db = await emptyTables(as_at, checked);
  await db.run(await readSql('figures/tables'));
  if (previous_as_at !== undefined) await db.run(`set variable previous_as_at = date '${previous_as_at}'`);
  const sql = await readSql(rule.path);
  await createPrevious(db, await tablesRead(db, sql));
  for (const [table, drawing] of Object.entries(tables)) {
    if (table.startsWith('facts.')) await createDrawn(db, table, drawing as string);
    else await insertRows(db, table, drawing as string);
  }
  await buildFactsBehind(db, [rule.path], Object.keys(tables));
  const [run] = await runRules(db, {
    rules: [rule],
    unchecked: [],
    settings: checked,
    missing: { tables: [], columns: [] },
    hasEarlierRun: true,
    asAt: as_at,
  });
  return { db, run: run! };
}

/** Expects a rule to find these rows and no others, looking only at the columns drawn of findings.rule_findings. */
export async function expectFindings(id: string, tables: Tables, drawing: string): Promise<void> {
  const { db, run } = await runRuleOn(id, tables);
  expect(run).toMatchObject({ reason: null });
  const { columns, rows } = rowsOf(drawing);
  const reader = await db.runAndReadAll(
    `select ${columns.map((name) => `"${name}"::varchar as "${name}"`).join(', ')} from findings.rule_findings`,
  );
  expect(reader.getRowObjectsJson()).toEqual(
    rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
  );
}

/** Expects a rule to find nothing. */
export async function expectNoFindings(id: string, tables: Tables): Promise<void> {
  const { db, run } = await runRuleOn(id, tables);
  const reader = await db.runAndReadAll(
    'select part, child_id, record_id, message from findings.rule_findings',
  );
  expect(reader.getRowObjectsJson()).toEqual([]);
  expect(run.status).toBe('passed');
}

/** A database with every table that a rule may read, all empty. */
export async function emptyDatabase(): Promise<DuckDBConnection> {
  const db = await emptyTables('2026-03-31', settingsSchema.parse({}));
  for (const folder of ['facts', 'intervals', 'cohorts']) await buildTables(db, folder);
  await db.run(await readSql('figures/tables'));
  const reads = await Promise.all(
    catalogue.rules.map(async ({ path }) => tablesRead(db, await readSql(path))),
  );
  await createPrevious(db, [...new Set(reads.flat())]);
  return db;
}

/** A database whose canonical tables, lists and findings are there and empty. */
export async function emptyTables(asAt: string, settings: Settings): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt, settings });
  await db.run('set variable previous_as_at = months_before(as_at(), 3)');
  await db.run(await readSql('loading/tables'));
  await db.run(await readSql('findings/tables'));
  for (const table of Object.values(canonicalTables)) {
    await createTable(db, `canonical.${table.name}`, sqlColumns(table));
  }
  for (const list of annexALists) await createTable(db, tableOf(list), listColumns(list));
  await db.run(
    'create table findings.waterfall (list integer, position integer, step varchar, records integer)',
  );
  return db;
}

type SqlColumn = { name: string; type: string };

const createTable = (db: DuckDBConnection, table: string, columns: SqlColumn[]): Promise<unknown> =>
  db.run(`create table ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`);

const tableOf = (list: List): string => `lists.${list.id.split('/').at(-1)}`;

const listColumns = (list: List): SqlColumn[] =>
  Object.entries(list.columns).map(([name, { value }]) => ({
    name,
    type: value.kind === 'day' ? 'date' : value.kind === 'count' ? 'integer' : 'varchar',
  }));

// What the run before knew has the shape that the same table has now.
async function createPrevious(db: DuckDBConnection, reads: string[]): Promise<void> {
  for (const table of reads.filter((name) => name.startsWith('previous.') && name !== 'previous.memory')) {
    const name = table.slice('previous.'.length);
    const now = annexALists.some((list) => tableOf(list) === `lists.${name}`)
      ? `lists.${name}`
      : name in canonicalTables
        ? `canonical.${name}`
        : `findings.${name}`;
    await db.run(`create table ${table} as from ${now} limit 0`);
  }
}

async function createDrawn(db: DuckDBConnection, table: string, drawing: string): Promise<void> {
  const { columns } = rowsOf(drawing);
  const types = columns.map((name) => ({
    name,
    type: name.endsWith('_date') ? 'date' : /^is_|^has_/.test(name) ? 'boolean' : 'varchar',
  }));
  await createTable(db, table, types);
  await insertRows(db, table, drawing);
}

/** Builds the facts and cohorts that queries read, directly or through others, except those that are drawn. */
export async function buildFactsBehind(
  db: DuckDBConnection,
  paths: readonly string[],
  drawn: string[],
): Promise<void> {
  const queries = await Promise.all(paths.map((path) => queriesBehind(db, path)));
  const wanted = queries.flat().flatMap(({ reads }) => reads);
  const waiting = [...new Set(wanted)].filter((table) => isWorkedOut(table) && !drawn.includes(table));
  if (wanted.some((table) => table.startsWith('intervals.'))) await buildTables(db, 'intervals');
  const built = new Set(drawn);
  while (waiting.length > 0) {
    for (const table of [...waiting]) {
      const sql = await readSql(table.replace('.', '/'));
      const needs = (await tablesRead(db, sql)).filter(isWorkedOut);
      if (!needs.every((name) => built.has(name))) continue;
      await db.run(`create table ${table} as ${sql}`);
      built.add(table);
      waiting.splice(waiting.indexOf(table), 1);
    }
  }
}

const isWorkedOut = (table: string): boolean => table.startsWith('facts.') || table.startsWith('cohorts.');
