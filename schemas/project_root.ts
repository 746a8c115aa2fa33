import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds sql/ and schemas/: the same whether the code runs from source or from the built file. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'sql', 'macros.sql'))) return folder;
  if (dirname(folder) === folder)
    throw new Error('The annexa program folder is incomplete: sql/macros.sql is missing.');
  return findRoot(dirname(folder));
}

/** The version in package.json. */
export function annexaVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
