import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Problem } from '../pipelines/problem.ts';
import { projectRoot } from './project_root.ts';

const themeSchema = z.strictObject({
  title: z.string().min(1),
  for: z.string().min(1),
  lists: z.array(z.int().min(1).max(11)).min(1),
});

/** The lists that a focused visit or a joint inspection asks for. */
export type Theme = z.infer<typeof themeSchema> & { name: string };

const folder = join(projectRoot, 'schemas', 'themes');

const builtIn = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort();

/** Reads a theme by its name, or a council's own by the path of its file. */
export function readTheme(nameOrPath: string): Theme {
  const name = basename(nameOrPath, '.yaml');
  const path = builtIn().includes(nameOrPath) ? join(folder, `${nameOrPath}.yaml`) : nameOrPath;
  if (!existsSync(path) || !path.endsWith('.yaml')) {
    throw new Problem({
      what: `there is no theme "${nameOrPath}"`,
      where: '--theme',
      whatToDo: `Choose ${builtIn().join(', ')}, or give the path of a theme file of your own (.yaml).`,
    });
  }
  const checked = themeSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (checked.success) return { name, ...checked.data };
  throw new Problem({
    what: `this theme is not understood:\n${z.prettifyError(checked.error)}`,
    where: nameOrPath,
    whatToDo: 'A theme has a title, `for` (what it is for) and lists, such as [4, 5].',
  });
}
