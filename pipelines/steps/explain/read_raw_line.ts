import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../../schemas/canonical/index.ts';
import { sourcesOf, type Profile } from '../../../schemas/profile.ts';
import { filesNamed, findExportFiles, type ExportFile } from '../loading/find_export_files.ts';
import { fold } from '../loading/fold.ts';
import { inspectFile } from '../loading/inspect_file.ts';
import { prepareFile, type PreparedFile } from '../loading/prepare_file.ts';
import { readRows } from '../loading/read_rows.ts';
import { fileRead, type Source } from './describe_source.ts';
import { ask } from './open_snapshot.ts';

/** A cell of an export, and the canonical columns that are read from it. */
export type RawCell = { heading: string; columns: { table: string; column: string }[]; value: string | null };

type RawLineOptions = {
  /** The folder of exports. */
  exports: string;
  profile: Profile;
  /** Where a copy of the file may stand for a moment. Should it be left there, the next run clears it away. */
  out: string;
};

/** The cells of a line of an export, or why they cannot be shown: only the file that the run read is believed. */
export async function readRawLine(
  db: DuckDBConnection,
  { source_file: name, source_line: line }: Source,
  { exports, profile, out }: RawLineOptions,
): Promise<RawCell[] | string> {
  if (name === null || line === null) return 'there is no single line to show';
  const file = (await findExportFiles(exports)).find((one) => one.name === name);
  if (file === undefined) return `${name} is not in ${exports}`;
  const read = await fileRead(db, name);
  if (inspectFile(file.path).sha256 !== read?.sha256)
    return `${name} in ${exports} has changed since the run, so its line ${line} may be another record now`;
  const entries = entriesFor(profile, file);
  if (entries.length === 0) return `nothing in the source profile says what ${name} holds`;

  const scratch = join(out, `.building explain ${process.pid}`);
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  try {
    const { table, entry } = entries[0]!;
    const prepared = await prepareFile(file, entry, canonicalTables[table]!, {
      folder: scratch,
      name: 'raw',
    });
    await db.run('create schema if not exists raw');
    await readRows(db, prepared, join(scratch, 'rows.csv'));
    const [row] = await ask<Record<string, string | null>>(db, 'from raw.rows where line = $1', [line]);
    return row === undefined ? `line ${line} of ${name} is not a row` : cellsOf(prepared, row, entries);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

type Entry = { table: string; entry: Profile['tables'][string][number] };

const entriesFor = (profile: Profile, file: ExportFile): Entry[] =>
  Object.entries(profile.tables).flatMap(([table, entries]) =>
    entries.filter((entry) => filesNamed(entry.file, [file]).length > 0).map((entry) => ({ table, entry })),
  );

const cellsOf = (
  { headings }: PreparedFile,
  row: Record<string, string | null>,
  entries: readonly Entry[],
): RawCell[] =>
  headings.map((heading, index) => ({
    heading,
    value: row[`c${index + 1}`] ?? null,
    columns: entries.flatMap(({ table, entry }) =>
      Object.entries(sourcesOf(entry, canonicalTables[table]!))
        .filter(([, { headings: wanted }]) => wanted.some((one) => fold(one) === fold(heading)))
        .map(([column]) => ({ table, column })),
    ),
  }));

/** Reads the line that a record came from. */
export type ReadLine = (db: DuckDBConnection, source: Source) => Promise<RawCell[] | string>;
