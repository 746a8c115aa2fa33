import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

/** Error: cannot be right, or is missing from or wrong on a list. Warning: probably wrong. Info: worth knowing. */
export const severity = z.enum(['error', 'warning', 'info']);
/** Block: the pack is not final while unexplained. Acknowledge: fix it or give a reason. None: reported only. */
export const gate = z.enum(['block', 'acknowledge', 'none']);

export type Severity = z.infer<typeof severity>;
export type Gate = z.infer<typeof gate>;

const text = z.string().min(1);
const tableName = z.string().regex(/^[a-z]+\.[a-z0-9_]+$/, 'a table as schema.table');
const fieldName = z.string().regex(/^[a-z]+\.[a-z0-9_]+\.[a-z0-9_]+$/, 'a column as schema.table.column');

const about = {
  title: text,
  lists: z.array(z.int().min(1).max(11)),
  /** The published rule that the idea came from. */
  sources: z.array(z.strictObject({ peer: text, code: z.string().nullable(), relation: text })),
};

const partSchema = z.strictObject({
  severity,
  gate: gate.optional(),
  /** In plain words, with {columns} of the query, {child_id}, {record_id} and thresholds in braces. */
  message: text,
  how_to_fix: text.optional(),
});

const checkedSchema = z.strictObject({
  ...about,
  /** Of its parts, unless they have their own; a part that is no error never blocks by its rule's gate alone. */
  gate,
  /** The table whose rows the rule looks at: how many it tested. */
  tests: tableName,
  /** The columns at fault. An export without one of them leaves the rule not run. */
  fields: z.array(fieldName),
  /** Columns, or whole tables, that the rule reads and can do without. */
  optional: z.array(z.union([tableName, fieldName])).default([]),
  /** The one or two columns of the query whose dates find the record in the case system. */
  found_by: z.array(text).max(2).default([]),
  thresholds: z.record(z.string(), z.number()).default({}),
  /** The first and last years, ending on 31 March, in which the rule holds. */
  first_year: z.int().optional(),
  last_year: z.int().optional(),
  how_to_fix: text,
  parts: z.record(z.string().regex(/^[a-z]$/), partSchema),
});

/** A rule of the catalogue that the canonical tables cannot support: listed as not checked in every report. */
const uncheckedSchema = z.strictObject({ ...about, severity, gate, not_checked: text });

const familySchema = z.strictObject({
  family: text,
  rules: z.record(z.string().regex(/^DQ-[A-Z0-9]{3}-\d{3}$/), z.union([checkedSchema, uncheckedSchema])),
});

export type RulePart = { severity: Severity; gate: Gate; message: string; howToFix: string };

export type Rule = {
  /** DQ-REF-006 */
  id: string;
  family: string;
  /** Of its query, without `sql/`: rules/referrals/dq_ref_006. */
  path: string;
  title: string;
  lists: readonly number[];
  tests: string;
  fields: readonly string[];
  optional: readonly string[];
  foundBy: readonly string[];
  thresholds: Readonly<Record<string, number>>;
  firstYear: number | null;
  lastYear: number | null;
  parts: Readonly<Record<string, RulePart>>;
  sources: readonly { peer: string; code: string | null; relation: string }[];
};

export type UncheckedRule = Pick<Rule, 'id' | 'family' | 'title' | 'lists' | 'sources'> & {
  severity: Severity;
  gate: Gate;
  /** Why annexa cannot check it, in plain words. */
  notChecked: string;
};

/** The catalogue: schemas/rules, one file for each family of rules. Throws where a file is not as it must be. */
export function readRules(): { rules: Rule[]; unchecked: UncheckedRule[] } {
  const rules: Rule[] = [];
  const unchecked: UncheckedRule[] = [];
  for (const folder of families()) {
    const path = join(rulesFolder, `${folder}.yaml`);
    const checked = familySchema.safeParse(parse(readFileSync(path, 'utf8')));
    if (!checked.success) throw new Error(`schemas/rules/${folder}.yaml:\n${z.prettifyError(checked.error)}`);
    const { family } = checked.data;
    for (const [id, entry] of Object.entries(checked.data.rules)) {
      if ('not_checked' in entry) {
        const { not_checked: notChecked, ...others } = entry;
        unchecked.push({ id, family, notChecked, ...others });
      } else rules.push(ruleOf({ id, family, folder, entry }));
    }
  }
  return { rules: rules.sort(byId), unchecked: unchecked.sort(byId) };
}

const rulesFolder = join(projectRoot, 'schemas', 'rules');

const families = (): string[] =>
  readdirSync(rulesFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .sort();

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

type Entry = { id: string; family: string; folder: string; entry: z.infer<typeof checkedSchema> };

const ruleOf = ({ id, family, folder, entry }: Entry): Rule => ({
  id,
  family,
  path: `rules/${folder}/${id.toLowerCase().replaceAll('-', '_')}`,
  title: entry.title,
  lists: entry.lists,
  tests: entry.tests,
  fields: entry.fields,
  optional: entry.optional,
  foundBy: entry.found_by,
  thresholds: entry.thresholds,
  firstYear: entry.first_year ?? null,
  lastYear: entry.last_year ?? null,
  sources: entry.sources,
  parts: Object.fromEntries(
    Object.entries(entry.parts).map(([part, { how_to_fix: howToFix, ...words }]) => [
      part,
      {
        severity: words.severity,
        gate: words.gate ?? gateOf(words.severity, entry.gate),
        message: words.message,
        howToFix: howToFix ?? entry.how_to_fix,
      },
    ]),
  ),
});

// Only what cannot be right stops the lists from being sent, unless a part says otherwise.
const gateOf = (partSeverity: Severity, ruleGate: Gate): Gate =>
  partSeverity !== 'error' && ruleGate === 'block' ? 'acknowledge' : ruleGate;
