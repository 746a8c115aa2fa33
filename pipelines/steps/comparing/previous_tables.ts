import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import { projectRoot } from '../../../schemas/project_root.ts';
import { tablesRead } from '../build_tables.ts';

/** The canonical tables that rules compare with those of an earlier run, and so every run must keep. */
export async function canonicalTablesCompared(db: DuckDBConnection): Promise<string[]> {
  const folder = join(projectRoot, 'sql', 'rules');
  const queries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((sql) => sql.includes('previous.'));
  const read = new Set<string>();
  for (const sql of queries) for (const table of await tablesRead(db, sql)) read.add(table);
  return Object.keys(canonicalTables).filter((name) => read.has(`previous.${name}`));
}

/** The tables of a schema, by name. */
export async function tablesIn(db: DuckDBConnection, schema: string): Promise<string[]> {
  const reader = await db.runAndReadAll(
    'select table_name from duckdb_tables() where schema_name = $1 order by table_name',
    [schema],
  );
  return reader.getRows().map(([name]) => String(name));
}
