import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const text = z.string().min(1);

const schema = z.strictObject({
  sums: z.array(
    z.strictObject({
      whole: text,
      of: z.enum(['numerator', 'denominator']).default('numerator'),
      parts: z.array(z.strictObject({ measure: text, class: text.optional() })).min(1),
    }),
  ),
});

export type StatedSum = z.infer<typeof schema>['sums'][number];

/** The figures of different indicators that add up. */
export const readStatedSums = (): StatedSum[] =>
  schema.parse(parse(readFileSync(join(projectRoot, 'schemas', 'stated_sums.yaml'), 'utf8'))).sums;
