import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSql } from '../../pipelines/read_sql.ts';
import { tablesRead } from '../../pipelines/steps/build_tables.ts';
import { whyNotRun } from '../../pipelines/steps/rules/why_not_run.ts';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { sqlColumns } from '../../schemas/define_table.ts';
import { annexALists } from '../../schemas/lists/annex_a/index.ts';
import { projectRoot } from '../../schemas/project_root.ts';
import { defaultSettings } from '../../schemas/settings.ts';
import { catalogue, emptyDatabase } from './support.ts';

const db = await emptyDatabase();
const nothingMissing = { tables: [], columns: [] };
const options = {
  settings: defaultSettings,
  missing: nothingMissing,
  hasEarlierRun: true,
  asAt: '2026-03-31',
};

// A finding goes to people by e-mail and on paper, so it never holds these.
const privateColumns = new Set(
  Object.values(canonicalTables).flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([name, { private: isPrivate }]) => (isPrivate ? [name] : [])),
  ),
);

const columnsOf = async (sql: string): Promise<string[]> =>
  (await db.runAndReadAll(`select * from (${sql}) limit 0`)).columnNames();

test('every query is in the catalogue, and the catalogue has 201 rules', () => {
  const queries = readdirSync(join(projectRoot, 'sql/rules'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => `rules/${file.replaceAll('\\', '/').replace(/\.sql$/, '')}`);
  expect(queries.sort()).toEqual(catalogue.rules.map(({ path }) => path).sort());
  expect(new Set([...catalogue.rules, ...catalogue.unchecked].map(({ id }) => id)).size).toBe(201);
});

describe.each(catalogue.rules)('$id', (rule) => {
  test('has a test of its own', () => {
    expect(existsSync(join(projectRoot, 'test', `${rule.path}.test.ts`))).toBe(true);
  });

  test('returns what its messages name, and nothing private', async () => {
    const columns = await columnsOf(await readSql(rule.path));
    expect(columns.slice(0, 3)).toEqual(['part', 'child_id', 'record_id']);
    expect(columns.filter((name) => privateColumns.has(name))).toEqual([]);
    const known = [...columns, ...Object.keys(rule.thresholds)];
    for (const { message } of Object.values(rule.parts)) {
      const named = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      expect(named.filter((name) => !known.includes(name))).toEqual([]);
    }
    expect(rule.foundBy.filter((name) => !columns.includes(name))).toEqual([]);
  });

  test('names columns and tables that exist', () => {
    for (const name of [...rule.fields, ...rule.optional, rule.tests]) {
      const [schema, table, column] = name.split('.') as [string, string, string | undefined];
      const columns = columnsIn(schema, table);
      if (columns === null) continue;
      if (column === undefined) expect(columns.length).toBeGreaterThan(0);
      else expect(columns).toContain(column);
    }
  });

  test('is not run, and says why, without a table or a column that it needs', async () => {
    const sql = await readSql(rule.path);
    const reads = await tablesRead(db, sql);
    for (const table of reads.filter(
      (name) => name.startsWith('canonical.') && !rule.optional.includes(name),
    )) {
      const missing = { tables: [{ table: table.slice(10), files: ['x.csv'] }], columns: [] };
      expect(whyNotRun(rule, { ...options, sql, reads, missing })).toMatchObject({
        status: 'not_run:missing_table',
      });
    }
    for (const field of rule.fields.filter(
      (name) => name.startsWith('canonical.') && !rule.optional.includes(name),
    )) {
      const [, table, column] = field.split('.') as [string, string, string];
      const missing = { tables: [], columns: [{ table, column, file: 'x.csv', heading: 'X' }] };
      expect(whyNotRun(rule, { ...options, sql, reads, missing })).toMatchObject({
        status: 'not_run:missing_column',
      });
    }
    expect(whyNotRun(rule, { ...options, sql, reads })).toBeNull();
    if (reads.some((name) => name.startsWith('previous.') && !rule.optional.includes(name)))
      expect(whyNotRun(rule, { ...options, sql, reads, hasEarlierRun: false })).toMatchObject({
        status: 'not_run:no_earlier_run',
      });
  });
});

/** The columns of a canonical table or a list; null for a table of another layer. */
function columnsIn(schema: string, name: string): string[] | null {
  if (schema === 'canonical') {
    const table = canonicalTables[name];
    return table === undefined ? [] : sqlColumns(table).map(({ name: column }) => column);
  }
  if (schema !== 'lists') return null;
  const list = annexALists.find(({ id }) => id.endsWith(`/${name}`));
  return list === undefined ? [] : Object.keys(list.columns);
}
