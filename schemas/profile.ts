import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Problem } from '../pipelines/problem.ts';
import { canonicalTables } from './canonical/index.ts';
import type { Table } from './define_table.ts';
import { projectRoot } from './project_root.ts';

const text = z.string().min(1);
// The longest that sql/loading/macros.sql compares with every cell.
const shortText = text.max(40);
/** A heading, or several: in each row, the first whose cell means something. */
const heading = z.union([text, z.array(text).min(1)]);
const source = z.union([
  heading,
  z.strictObject({ heading, key: text }),
  z.strictObject({ heading, each: z.enum(['item', 'ticked']) }),
]);

const entrySchema = z.strictObject({
  /** A file name without its ending. */
  file: text,
  required: z.boolean().default(false),
  columns: z.union([z.literal('same'), z.record(z.string(), source)]),
  constants: z.record(z.string(), text).default({}),
});

const profileSchema = z
  .strictObject({
    id: text,
    title: text,
    dates: z.strictObject({ order: z.enum(['day_first', 'month_first']) }).default({ order: 'day_first' }),
    empty: z.array(shortText).default([]),
    lost: z.array(shortText.includes('#')).default([]),
    empty_ids: z.array(text).default([]),
    placeholder_ids: z.array(text).default([]),
    tables: z.record(z.string(), z.array(entrySchema).min(1)),
  })
  .superRefine((profile, context) => {
    for (const [name, entries] of Object.entries(profile.tables)) {
      const table = canonicalTables[name];
      if (table === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['tables', name],
          message: 'no canonical table has this name',
        });
        continue;
      }
      for (const [index, entry] of entries.entries()) {
        for (const { at, message } of faultsIn(entry, table)) {
          context.addIssue({ code: 'custom', path: ['tables', name, index, ...at], message });
        }
      }
    }
  });

export type Profile = z.infer<typeof profileSchema>;
export type ProfileEntry = Profile['tables'][string][number];
/** Where a canonical column comes from. */
export type ColumnSource = { headings: string[]; key?: string; each?: 'item' | 'ticked' };

/** A profile that is built in, by its name, or one of the council's own, by its path. */
export function readProfile(nameOrPath: string): Profile {
  const builtIn = join(projectRoot, 'schemas', 'profiles', `${nameOrPath}.yaml`);
  const path = /^[a-z0-9_]+$/.test(nameOrPath) && existsSync(builtIn) ? builtIn : nameOrPath;
  return parseProfile(readText(path), path);
}

/** Checks the text of a profile. `where` names it in messages. */
export function parseProfile(yaml: string, where: string): Profile {
  const checked = profileSchema.safeParse(readYaml(yaml, where));
  if (checked.success) return checked.data;

  const faults = checked.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'profile'}: ${issue.message}`,
  );
  throw new Problem({
    what: `the source profile is not as it must be:\n${faults.join('\n')}`,
    where,
    whatToDo: 'Correct these lines. schemas/profiles/ssd.yaml is a complete example.',
  });
}

/** The source of each canonical column of an entry. `same` means that headings are canonical names. */
export function sourcesOf(entry: ProfileEntry, table: Table): Record<string, ColumnSource> {
  if (entry.columns === 'same') {
    const names = Object.keys(table.columns).filter((name) => !(name in entry.constants));
    return Object.fromEntries(
      names.map((name) => [name, { headings: [...new Set([name.replace(/_code$/, ''), name])] }]),
    );
  }
  return Object.fromEntries(
    Object.entries(entry.columns).map(([name, value]) => [
      name,
      typeof value === 'object' && !Array.isArray(value)
        ? { ...value, headings: [value.heading].flat() }
        : { headings: [value].flat() },
    ]),
  );
}

type Fault = { at: string[]; message: string };

function faultsIn(entry: ProfileEntry, table: Table): Fault[] {
  const sources = Object.entries(sourcesOf(entry, table));
  const unknown = [
    ...sources.map(([name]) => ['columns', name]),
    ...Object.keys(entry.constants).map((name) => ['constants', name]),
  ]
    .filter(([, name]) => table.columns[name!] === undefined)
    .map((at) => ({ at, message: `${table.name} has no such column` }));
  const misread = sources
    .filter(([name, { key, each }]) => (key ?? each) !== undefined && table.columns[name]?.kind !== 'code')
    .map(([name]) => ({ at: ['columns', name], message: 'key and each are for columns that hold a code' }));
  const lists = sources.filter(([, { each }]) => each !== undefined);
  const several = lists.length > 1 ? [{ at: ['columns'], message: 'only one column may have each' }] : [];
  return [...unknown, ...misread, ...several];
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Problem({
      what: 'the source profile could not be read',
      where: path,
      whatToDo: 'Set `profile` in annexa.yaml to ssd, or to the path of a profile of your own.',
    });
  }
}

function readYaml(yaml: string, where: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new Problem({
      what: `the source profile is not YAML: ${(error as Error).message}`,
      where,
      whatToDo: 'Correct the line named above.',
    });
  }
}
