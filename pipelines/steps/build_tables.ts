import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { projectRoot } from '../../schemas/project_root.ts';
import { readSql } from '../read_sql.ts';

/** Builds every table of a folder of queries, each after the ones that it reads. */
export async function buildTables(db: DuckDBConnection, folder: string): Promise<void> {
  for (const { name, sql } of await inReadingOrder(db, folder)) {
    await db.run(`create table ${folder}.${name} as ${sql}`);
  }
}

type Query = { name: string; sql: string; reads: string[] };

/** The queries of a folder, sorted so that each comes after the ones that it reads. */
export async function inReadingOrder(db: DuckDBConnection, folder: string): Promise<Query[]> {
  const waiting = await Promise.all(queryNames(folder).map((name) => readQuery(db, folder, name)));
  const ordered: Query[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      ({ reads }) => !waiting.some(({ name }) => reads.includes(`${folder}.${name}`)),
    );
    if (ready === -1)
      throw new Error(`sql/${folder}: these read each other: ${waiting.map(({ name }) => name).join(', ')}`);
    ordered.push(...waiting.splice(ready, 1));
  }
  return ordered;
}

const queryNames = (folder: string): string[] =>
  readdirSync(join(projectRoot, 'sql', folder))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => basename(file, '.sql'))
    .sort();

async function readQuery(db: DuckDBConnection, folder: string, name: string): Promise<Query> {
  const sql = await readSql(`${folder}/${name}`);
  return { name, sql, reads: await tablesRead(db, sql) };
}

/** The tables that a query reads, as schema.table, from DuckDB's own reading of it. */
export async function tablesRead(db: DuckDBConnection, sql: string): Promise<string[]> {
  const known = readBefore.get(sql);
  if (known !== undefined) return known;
  const reader = await db.runAndReadAll('select json_serialize_sql($1::varchar)::varchar', [sql]);
  const statement: unknown = JSON.parse(String(reader.getRows()[0]![0]));
  const tables = new Set<string>();
  collectTables(statement, tables);
  const sorted = [...tables].sort();
  readBefore.set(sql, sorted);
  return sorted;
}

// The same queries are asked about again and again, for their order, their gaps and what defines a figure.
const readBefore = new Map<string, string[]>();

// A reference without a schema is one of the query's own CTEs.
function collectTables(node: unknown, tables: Set<string>): void {
  if (node === null || typeof node !== 'object') return;
  if ('type' in node && node.type === 'BASE_TABLE' && 'schema_name' in node && node.schema_name !== '') {
    tables.add(`${String(node.schema_name)}.${String((node as { table_name?: unknown }).table_name)}`);
  }
  for (const child of Object.values(node)) collectTables(child, tables);
}
