import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from './project_root.ts';

const signalsSchema = z.strictObject({
  /** Not charted month by month: each with what its months tell of. */
  rolling: z.record(z.string(), z.string().min(1)),
  /** Charted up to so many months before the last. */
  maturing: z.record(z.string(), z.int().min(1)),
});

/** The measures whose months cannot be taken as they come. */
export const readUnusualMeasures = (): z.infer<typeof signalsSchema> =>
  signalsSchema.parse(parse(readFileSync(join(projectRoot, 'schemas/signals.yaml'), 'utf8')));
