import type { DuckDBConnection } from '@duckdb/node-api';
import type { Profile } from '../../../schemas/profile.ts';
import type { LoadedFile } from '../load_exports.ts';
import { insertCanonical } from './insert_canonical.ts';
import type { PreparedFile } from './prepare_file.ts';
import { readDays } from './read_days.ts';
import { readRows } from './read_rows.ts';
import { reportTroubles } from './report_troubles.ts';
import { keepSetAside, setAsideRows } from './set_aside_rows.ts';

type LoadFileOptions = {
  file: PreparedFile;
  /** Whether it is the first, and the last, of several files that fill the same table. */
  isFirst: boolean;
  isLast: boolean;
  profile: Profile;
  /** A path for rows that had to be put in order first. */
  scratch: string;
};

/** Loads one file into its canonical table. Fails if a row read is neither loaded nor set aside. */
export async function loadFile(db: DuckDBConnection, options: LoadFileOptions): Promise<LoadedFile> {
  const { file, profile } = options;
  const { readBy, rowsRead, setAside } = await readRows(db, file, options.scratch);
  await keepSetAside(db, file.file.name, setAside);
  await setAsideRows(db, file, profile, options);
  const days = await readDays(db, file, profile);
  await insertCanonical(db, file, { days, hasMerges: (await count(db, 'raw.kept_ids')) > 0 });
  await reportTroubles(db, file, days, profile);

  const rowsLoaded = await count(db, 'raw.file');
  const rowsSetAside = setAside.length + (await count(db, '(select distinct line from raw.left_out)'));
  if (rowsRead !== rowsLoaded + rowsSetAside) {
    throw new Error(
      `${file.file.name}: ${rowsRead} rows read are not ${rowsLoaded} loaded and ${rowsSetAside} set aside. Tell the makers of annexa.`,
    );
  }
  await db.run('drop view raw.file; drop view raw.rows; drop table temp.cells; drop table raw.left_out');
  return {
    file: file.file.name,
    table: file.table.name,
    bytes: file.original.bytes,
    sha256: file.original.sha256,
    modified: file.file.modified,
    encoding: file.original.encoding,
    delimiter: file.delimiter,
    readBy,
    rowsRead,
    rowsLoaded,
    rowsSetAside,
  };
}

async function count(db: DuckDBConnection, from: string): Promise<number> {
  const result = await db.runAndReadAll(`select count(*)::integer from ${from}`);
  return Number(result.getRows()[0]![0]);
}
