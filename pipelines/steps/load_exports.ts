import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { canonicalTables } from '../../schemas/canonical/index.ts';
import { sqlColumns, type Table } from '../../schemas/define_table.ts';
import { sourcesOf, type Profile } from '../../schemas/profile.ts';
import type { Settings } from '../../schemas/settings.ts';
import { Problem } from '../problem.ts';
import { readSql } from '../read_sql.ts';
import { keepInputs } from './keep_inputs.ts';
import { filesNamed, findExportFiles, type ExportFile } from './loading/find_export_files.ts';
import { loadFile } from './loading/load_file.ts';
import { gatherCodeWords } from './loading/map_codes.ts';
import { keepMergedIds } from './loading/merge_ids.ts';
import { prepareFile, requireColumns, type PreparedFile } from './loading/prepare_file.ts';
import { listOf } from './loading/sql_list.ts';

export type LoadedFile = {
  file: string;
  table: string;
  bytes: number;
  sha256: string;
  modified: Date;
  encoding: string;
  delimiter: string;
  readBy: 'duckdb' | 'csv-parse';
  rowsRead: number;
  rowsLoaded: number;
  rowsSetAside: number;
};

export type LoadReport = {
  files: LoadedFile[];
  /** Optional files that are not there: the canonical table is empty, or lacks this part. */
  missingFiles: { table: string; file: string }[];
  /** Optional columns that are not there: blank in the canonical table. */
  missingColumns: { table: string; file: string; column: string; headings: string[] }[];
  unclaimedFiles: string[];
  unusedHeadings: { file: string; headings: string[] }[];
};

type LoadOptions = {
  folder: string;
  profile: Profile;
  settings: Settings;
  /** A folder for copies while files are read. It is made if it is not there, and removed with all that is in it. */
  scratch: string;
};

/**
 * Loads a folder of exports into the canonical tables, as the profile says. Every row is loaded or set aside, and every
 * value that could not be understood is in findings.load_problems.
 */
export async function loadExports(
  db: DuckDBConnection,
  { folder, profile, settings, scratch }: LoadOptions,
): Promise<LoadReport> {
  const found = await findExportFiles(folder);
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  try {
    const parts = await prepareAll(found, { folder, profile, scratch });
    await prepareDatabase(db, profile, settings);
    await db.run(Object.values(canonicalTables).map(createTable).join(';\n'));
    const files: LoadedFile[] = [];
    for (const table of tablesInOrder()) {
      for (const part of parts.filter((prepared) => prepared.file.table === table)) {
        files.push(await loadFile(db, { ...part, profile, scratch: join(scratch, 'rows.csv') }));
      }
      if (table.name === 'merged_records') await keepMergedIds(db);
    }
    await db.run('drop table if exists raw.earlier');
    const prepared = parts.map(({ file }) => file);
    const report = { files, ...gapsIn(found, prepared, profile) };
    await keepInputs(db, report);
    return report;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

// Ids are replaced by the ones that were kept, so the list of merged records comes first.
function tablesInOrder(): Table[] {
  const tables = Object.values(canonicalTables);
  return [...tables].sort(
    (one, other) => Number(other.name === 'merged_records') - Number(one.name === 'merged_records'),
  );
}

const createTable = (table: Table): string =>
  `create table canonical.${table.name} (${sqlColumns(table)
    .map(({ name, type }) => `${name} ${type}`)
    .join(', ')})`;

type Part = { file: PreparedFile; isFirst: boolean; isLast: boolean };

type PrepareOptions = { folder: string; profile: Profile; scratch: string };

// Everything that could stop the run is looked for before the first row is loaded.
async function prepareAll(
  found: ExportFile[],
  { folder, profile, scratch }: PrepareOptions,
): Promise<Part[]> {
  requireFiles(found, folder, profile);
  const parts: Part[] = [];
  for (const [name, entries] of Object.entries(profile.tables)) {
    for (const entry of entries) {
      const files = filesNamed(entry.file, found);
      for (const [index, file] of files.entries()) {
        const copy = { folder: scratch, name: `file-${parts.length}` };
        const prepared = await prepareFile(file, entry, canonicalTables[name]!, copy);
        requireColumns(prepared);
        parts.push({ file: prepared, isFirst: index === 0, isLast: index === files.length - 1 });
      }
    }
  }
  return parts;
}

function requireFiles(found: ExportFile[], folder: string, profile: Profile): void {
  const missing = Object.entries(profile.tables).flatMap(([table, entries]) =>
    entries
      .filter(({ required, file }) => required && filesNamed(file, found).length === 0)
      .map(({ file }) => `${file}.csv (${table})`),
  );
  if (missing.length === 0) return;
  throw new Problem({
    what: `required ${missing.length === 1 ? 'file' : 'files'} missing: ${missing.join(', ')}\n  files found: ${found.map(({ name }) => name).join(', ')}`,
    where: folder,
    whatToDo: 'Add the export, or name the file it has in a source profile of your own.',
  });
}

async function prepareDatabase(db: DuckDBConnection, profile: Profile, settings: Settings): Promise<void> {
  await db.run('set preserve_insertion_order = true'); // a row's place in its file gives its line
  const upper = (texts: string[]): string => listOf(texts.map((text) => text.toUpperCase()));
  await db.run(`set variable empty_texts = ${upper(['', ...profile.empty])}`);
  await db.run(`set variable lost_texts = ${upper(profile.lost)}`);
  const emptyIds = profile.empty_ids.flatMap((id) => [id, `${id}.0`]);
  await db.run(`set variable no_texts = ${upper(['', ...profile.empty, ...profile.lost])}`);
  await db.run(`set variable no_links = ${upper(['', ...profile.empty, ...profile.lost, ...emptyIds])}`);
  await db.run(await readSql('loading/macros'));
  await db.run(await readSql('loading/tables'));
  await gatherCodeWords(db, settings.codes);
}

type Gaps = Omit<LoadReport, 'files'>;

function gapsIn(found: ExportFile[], loaded: PreparedFile[], profile: Profile): Gaps {
  const claimed = new Set(loaded.map(({ file }) => file.name));
  const entries = Object.entries(profile.tables).flatMap(([table, list]) =>
    list.map(({ file }) => ({ table, file })),
  );
  return {
    missingFiles: entries.filter(({ file }) => filesNamed(file, found).length === 0),
    missingColumns: loaded.flatMap(({ file, table, entry, missingColumns }) =>
      missingColumns.map((column) => ({
        table: table.name,
        file: file.name,
        column,
        headings: sourcesOf(entry, table)[column]!.headings,
      })),
    ),
    unclaimedFiles: found.map(({ name }) => name).filter((name) => !claimed.has(name)),
    unusedHeadings: loaded
      .filter(({ unusedHeadings }) => unusedHeadings.length > 0)
      .map(({ file, unusedHeadings }) => ({ file: file.name, headings: unusedHeadings })),
  };
}
