import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const text = z.string().min(1);

const reconciliationSchema = z.strictObject({
  title: text,
  /** What is counted on each side, in plain words. */
  left: text,
  right: text,
  /** The rule that makes a finding of a difference. */
  rule: z
    .string()
    .regex(/^DQ-[A-Z0-9]{3}-\d{3}$/)
    .nullable(),
  lists: z.array(z.int().min(1).max(11)),
});

const fileSchema = z.record(z.string().regex(/^[a-z0-9_]+$/), reconciliationSchema);

/** Two counts that should agree; its id is the name of its query in sql/reconciliations. */
export type Reconciliation = z.infer<typeof reconciliationSchema> & { id: string };

/** All of schemas/reconciliations.yaml. Throws where the file is not as it must be. */
export function readReconciliations(): Reconciliation[] {
  const path = join(projectRoot, 'schemas', 'reconciliations.yaml');
  const checked = fileSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!checked.success) throw new Error(`schemas/reconciliations.yaml:\n${z.prettifyError(checked.error)}`);
  return Object.entries(checked.data).map(([id, entry]) => ({ id, ...entry }));
}
