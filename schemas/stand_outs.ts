import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const text = z.string().min(1);

const standOutsSchema = z.record(
  z.string().regex(/^[a-z0-9_]+$/),
  z.strictObject({ title: text, list: z.int().min(1).max(11), words: text }),
);

export type StandOut = z.infer<typeof standOutsSchema>[string] & {
  /** Of its query, in sql/stand_outs. */
  name: string;
};

/** How many rows of each kind are shown. */
export const shownOfEach = 8;

/** What makes a row stand out, in the order in which it is shown. */
export const readStandOuts = (): StandOut[] =>
  Object.entries(
    standOutsSchema.parse(parse(readFileSync(join(projectRoot, 'schemas/stand_outs.yaml'), 'utf8'))),
  ).map(([name, entry]) => ({ name, ...entry }));
