import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const codelistRow = z.strictObject({
  code: z.string().min(1),
  label: z.string().min(1),
  /** Ofsted's exact text for this code; blank where the list has none. */
  annex_a_label: z.string(),
  /** Other spellings seen in exports, separated by |. */
  aliases: z.string(),
  /** First and last collection year (year ending 31 March) in which the code is valid; blank for always. */
  first_year: z.string().regex(/^(\d{4})?$/),
  last_year: z.string().regex(/^(\d{4})?$/),
  /** First template version that holds the code; blank for all. */
  template_since: z.string(),
});

export type CodelistRow = z.infer<typeof codelistRow>;

/** The rows of schemas/codelists/<name>.csv, in order. Throws if the file is missing or not as described. */
export function readCodelist(name: string): CodelistRow[] {
  const path = codelistPath(name);
  const rows = parse(readFileSync(path), { columns: true, bom: true });
  return z.array(codelistRow).parse(rows);
}

export const codelistPath = (name: string): string =>
  join(projectRoot, 'schemas', 'codelists', `${name}.csv`);

/** The texts that a column of an Annex A list may hold in a template version, in the order Ofsted gives them. */
export const annexALabels = (name: string, template: string): string[] =>
  readCodelist(name)
    .filter((row) => row.template_since <= template)
    .map((row) => row.annex_a_label)
    .filter((label) => label !== '');
