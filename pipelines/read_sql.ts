import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../schemas/project_root.ts';

/** The text of sql/<name>.sql. */
export const readSql = (name: string): Promise<string> =>
  readFile(join(projectRoot, 'sql', `${name}.sql`), 'utf8');
