import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const text = z.string().min(1);
const sure = z.boolean().default(true);

const inspectionsSchema = z.record(
  z.string(),
  z.strictObject({
    title: text,
    for: text,
    days: z.array(
      z.strictObject({
        /** 1 is the week of the call. */
        week: z.int().min(1),
        /** 1 is Monday. */
        weekday: z.int().min(1).max(7),
        what: text,
        sure,
      }),
    ),
  }),
);

const itemsSchema = z.record(z.string(), z.strictObject({ title: text, kind: text, sure }));

export type Inspection = z.infer<typeof inspectionsSchema>[string];
export type InspectionItem = z.infer<typeof itemsSchema>[string] & { id: string };

/** The kinds of inspection by name: standard, short, focused_visit, jtai. */
export const readInspections = (): Record<string, Inspection> =>
  inspectionsSchema.parse(readYaml('inspections.yaml'));

/** What is asked for beside the child-level lists. */
export const readInspectionItems = (): InspectionItem[] =>
  Object.entries(itemsSchema.parse(readYaml('inspection_items.yaml'))).map(([id, item]) => ({ id, ...item }));

const readYaml = (file: string): unknown => parse(readFileSync(join(projectRoot, 'schemas', file), 'utf8'));
