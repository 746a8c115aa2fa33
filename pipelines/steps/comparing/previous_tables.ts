import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import { sqlColumns } from '../../../schemas/define_table.ts';
import { projectRoot } from '../../../schemas/project_root.ts';
import { tablesRead } from '../build_tables.ts';

/**
 * The canonical tables that rules compare with those of an earlier run, and so every run must keep, with their keys and
 * the columns that these rules name: no more about a child is kept than is asked for.
 */
export async function canonicalCompared(
  db: DuckDBConnection,
): Promise<{ name: string; columns: string[] }[]> {
  const folder = join(projectRoot, 'sql', 'rules');
  const queries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((sql) => sql.includes('previous.'));
  const read = await Promise.all(queries.map(async (sql) => ({ sql, tables: await tablesRead(db, sql) })));
  return Object.values(canonicalTables).flatMap((table) => {
    const comparing = read.filter(({ tables }) => tables.includes(`previous.${table.name}`));
    if (comparing.length === 0) return [];
    const columns = sqlColumns(table).map(({ name }) => name);
    const isNamed = (name: string): boolean =>
      table.key.includes(name) || comparing.some(({ sql }) => new RegExp(`\\b${name}\\b`).test(sql));
    return [{ name: table.name, columns: columns.filter(isNamed) }];
  });
}

/** The tables of a schema, by name. */
export async function tablesIn(db: DuckDBConnection, schema: string): Promise<string[]> {
  const reader = await db.runAndReadAll(
    'select table_name from duckdb_tables() where schema_name = $1 order by table_name',
    [schema],
  );
  return reader.getRows().map(([name]) => String(name));
}
