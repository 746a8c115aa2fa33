import type { DuckDBConnection } from '@duckdb/node-api';
import { inWords, type Pair } from './lay_out.ts';
import { ask } from './open_snapshot.ts';

/** A line of an export. */
export type Source = { source_file: string | null; source_line: number | null };

/** The export that a run read, by its fingerprint. */
export type ReadFile = { sha256: string; saved_on: string | null };

/** What the run knows of a file that it read. A file that fills several tables was read the same for each. */
export async function fileRead(db: DuckDBConnection, file: string): Promise<ReadFile | null> {
  const [found] = await ask<ReadFile>(
    db,
    'select distinct sha256, saved_on from findings.files where source_file = $1',
    [file],
  );
  return found ?? null;
}

/** Where a record came from: file and line, when the file was saved, and its fingerprint. */
export async function describeSource(db: DuckDBConnection, source: Source): Promise<Pair[]> {
  if (source.source_file === null)
    return [['Export', 'no single line: it is about a whole file, a column or a list']];
  const read = await fileRead(db, source.source_file);
  return [
    ['Export', placeOf(source)],
    ...(read === null
      ? []
      : ([
          ['Saved on', read.saved_on === null ? 'not known' : inWords(read.saved_on)],
          ['SHA-256', read.sha256],
        ] satisfies Pair[])),
  ];
}

/** A file and its line, in a few words. */
export const placeOf = ({ source_file: file, source_line: line }: Source): string =>
  file === null ? '' : `${file}${line === null ? '' : `, line ${line}`}`;
