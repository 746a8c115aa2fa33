import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const text = z.string().min(1);

const schema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        question: text,
        /** What the evidence below it can and cannot say. */
        guide: text,
        parts: z.array(z.strictObject({ heading: text, measures: z.array(text).min(1) })).min(1),
        /** Ends with the measures that miss their target, and what is to be done. */
        with_plans: z.boolean().default(false),
      }),
    )
    .length(3),
});

export type SelfEvaluation = z.infer<typeof schema>;

/** The three questions of a self-evaluation, and the measures that are evidence for each. */
export const readSelfEvaluation = (): SelfEvaluation =>
  schema.parse(parse(readFileSync(join(projectRoot, 'schemas', 'self_evaluation.yaml'), 'utf8')));
