import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { Problem } from '../../problem.ts';

export type ExportFile = {
  path: string;
  /** The path below the exports folder, with forward slashes: what findings and reports call the file. */
  name: string;
  bytes: number;
  modified: Date;
};

/** Every CSV and text file below a folder, in the order of their names. */
export async function findExportFiles(folder: string): Promise<ExportFile[]> {
  const paths = (await list(folder)).filter(isExport).sort();
  if (paths.length === 0) {
    throw new Problem({
      what: 'there are no export files here (.csv or .txt)',
      where: folder,
      whatToDo: 'Put the exports in this folder, or give the folder that holds them with --exports.',
    });
  }
  return Promise.all(
    paths.map(async (path) => {
      const { size, mtime } = await stat(path);
      return { path, name: relative(folder, path).split(sep).join('/'), bytes: size, modified: mtime };
    }),
  );
}

/** The files that a profile entry names: contacts.csv, and parts such as contacts_1.csv or contacts 2026-03-31.txt. */
export function filesNamed(name: string, files: readonly ExportFile[]): ExportFile[] {
  const wanted = name.toLowerCase();
  return files.filter((file) => {
    const found = basename(file.name, extname(file.name)).toLowerCase();
    return found.startsWith(wanted) && partNumber.test(found.slice(wanted.length));
  });
}

const partNumber = /^(?:[ _.-]*(?:part[ _-]*)?\(?\d[\d _.-]*\)?)?$/;

async function list(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Problem({
      what: missing
        ? 'there is no such folder'
        : `the folder could not be read (${(error as Error).message})`,
      where: folder,
      whatToDo: 'Give the folder that holds the exports with --exports.',
    });
  }
}

// Office leaves lock files beside the files that someone has open.
const isExport = (path: string): boolean =>
  /\.(csv|txt)$/i.test(path) && !basename(path).startsWith('.') && !basename(path).startsWith('~$');
