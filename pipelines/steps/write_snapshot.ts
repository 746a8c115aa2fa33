import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Pack } from './pack_types.ts';
import { fileName } from './write_list_tables.ts';
import { copyToParquet } from './write_table.ts';

const findings = ['load_problems', 'set_aside', 'unmatched_codes', 'list_problems', 'waterfall'];

/** Keeps the lists and findings as they were known in this run, to be compared with what later runs know. */
export async function writeSnapshot(db: DuckDBConnection, { lists }: Pack, folder: string): Promise<void> {
  const tables = [
    ...lists.map(({ list, table }) => ({ table, path: join(folder, 'lists', `${fileName(list)}.parquet`) })),
    ...findings.map((name) => ({
      table: `findings.${name}`,
      path: join(folder, 'findings', `${name}.parquet`),
    })),
  ];
  for (const { table, path } of tables) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await copyToParquet(db, `select * from ${table}`, path);
  }
}
