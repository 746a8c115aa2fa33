import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../sql_text.ts';
import { demoFolder, sqlFiles } from './write_demo_councils.ts';

export type WrittenFile = { file: string; rows: number };

const byteOrderMark = '\uFEFF';

/** Writes one CSV per query of fixtures/demo/exports: begins each file for the first batch, adds to it for the rest. */
export async function writeDemoFiles(
  db: DuckDBConnection,
  { to, isFirst }: { to: string; isFirst: boolean },
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const query of sqlFiles('exports')) {
    const file = query.replace(/\.sql$/, '.csv');
    const part = join(to, `${file}.part`);
    const rows = await copyRows(db, query, { part, withHeading: isFirst });
    await addPart(part, { to: join(to, file), isFirst });
    written.push({ file, rows });
  }
  return written;
}

async function copyRows(
  db: DuckDBConnection,
  query: string,
  { part, withHeading }: { part: string; withHeading: boolean },
): Promise<number> {
  const select = await readFile(join(demoFolder, 'exports', query), 'utf8');
  const result = await db.run(
    `copy (${select}) to ${quoteText(part)} (format csv, header ${withHeading}, new_line '\\r\\n')`,
  );
  return result.rowsChanged;
}

// The case systems' exports begin with a byte order mark, which DuckDB does not write.
async function addPart(part: string, { to, isFirst }: { to: string; isFirst: boolean }): Promise<void> {
  const file = createWriteStream(to, { flags: isFirst ? 'w' : 'a', mode: 0o600 });
  if (isFirst) file.write(byteOrderMark);
  await pipeline(createReadStream(part, { highWaterMark: 1024 * 1024 }), file);
  await rm(part);
}
