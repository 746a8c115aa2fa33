import { join } from 'node:path';
import type { Table } from '../../../schemas/define_table.ts';
import { sourcesOf, type ProfileEntry } from '../../../schemas/profile.ts';
import { Problem } from '../../problem.ts';
import type { ExportFile } from './find_export_files.ts';
import { fold, uniqueHeadings } from './fold.ts';
import { inspectFile, type Inspection } from './inspect_file.ts';
import { readHeadings } from './read_headings.ts';
import { writeAsUtf8 } from './write_as_utf8.ts';

/**
 * Where in the file a canonical column is read from: `cell` counts from 1. A column with several headings has a reading
 * for each that is in the file, the preferred one first.
 */
export type Reading = {
  column: string;
  heading: string;
  cell: number;
  key?: string;
  each?: 'item' | 'ticked';
};

/** An export file that is known well enough to be loaded. */
export type PreparedFile = {
  file: ExportFile;
  table: Table;
  entry: ProfileEntry;
  /** The bytes as they came, and of the UTF-8 text that is loaded; the same where the export is UTF-8. */
  original: Inspection;
  text: Inspection & { path: string };
  delimiter: string;
  headings: string[];
  headingLines: number;
  readings: Reading[];
  missingColumns: string[];
  unusedHeadings: string[];
  /** Headings that are used and stand twice: the cells that hold them. */
  repeatedHeadings: { column: string; heading: string; cells: number[] }[];
};

/** Inspects a file, makes a UTF-8 copy where that is needed, and finds its headings. */
export async function prepareFile(
  file: ExportFile,
  entry: ProfileEntry,
  table: Table,
  copy: { folder: string; name: string },
): Promise<PreparedFile> {
  const original = inspectFile(file.path);
  const text = await textOf(file, original, join(copy.folder, `${copy.name}.txt`));
  const sources = sourcesOf(entry, table);
  const wanted = Object.values(sources).flatMap(({ headings }) => headings);
  const { delimiter, lines, ...found } = readHeadings(text.path, wanted);
  const headings = found.headings.length === 0 ? [''] : found.headings; // an empty file has one blank heading
  const cellsNamed = (heading: string): number[] =>
    headings.flatMap((found, index) => (fold(found) === fold(heading) ? [index + 1] : []));

  const readings: Reading[] = [];
  const repeatedHeadings: PreparedFile['repeatedHeadings'] = [];
  for (const [column, { headings: candidates, key, each }] of Object.entries(sources)) {
    for (const heading of uniqueHeadings(candidates)) {
      const cells = cellsNamed(heading);
      if (cells.length === 0) continue;
      readings.push({ column, heading, cell: cells[0]!, ...(key && { key }), ...(each && { each }) });
      if (cells.length > 1) repeatedHeadings.push({ column, heading, cells });
    }
  }
  const missingColumns = Object.keys(sources).filter(
    (name) => !readings.some(({ column }) => column === name),
  );
  const used = new Set(wanted.map(fold));
  return {
    file,
    table,
    entry,
    original,
    text,
    delimiter,
    headings,
    headingLines: lines,
    readings,
    missingColumns,
    unusedHeadings: headings.filter((heading) => heading.trim() !== '' && !used.has(fold(heading))),
    repeatedHeadings,
  };
}

/** Stops the run when a column that nothing works without is not in the file. An empty optional file is as good as none. */
export function requireColumns({ file, table, entry, headings, missingColumns }: PreparedFile): void {
  const missing = missingColumns.filter((column) => table.columns[column]?.required);
  const isEmpty = headings.every((heading) => heading.trim() === '');
  if (missing.length === 0 || (isEmpty && !entry.required)) return;

  const sources = sourcesOf(entry, table);
  const names = missing.map(
    (column) => `${sources[column]!.headings.join(' or ')} (${table.name}.${column})`,
  );
  const found = headings.filter((heading) => heading.trim() !== '');
  throw new Problem({
    what: isEmpty
      ? 'the file is empty: it has not even headings'
      : `required ${missing.length === 1 ? 'column' : 'columns'} missing: ${names.join(', ')}\n  headings found: ${found.join(', ')}`,
    where: file.name,
    whatToDo: `Export the file again with ${missing.length === 1 ? 'this column' : 'these columns'}, or name the heading it has in a source profile of your own.`,
  });
}

async function textOf(file: ExportFile, original: Inspection, copy: string): Promise<PreparedFile['text']> {
  if (original.encoding.startsWith('utf-8')) return { ...original, path: file.path };
  await writeAsUtf8(file.path, original.encoding, copy);
  return { ...inspectFile(copy), path: copy };
}
