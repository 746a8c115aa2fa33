import { z } from 'zod';
import { settingsSchema } from './settings.ts';

/** meta.json of a snapshot: what later runs must know of the run to say why a number moved. */
export const snapshotMeta = z.object({
  asAt: z.iso.date(),
  runId: z.string().min(1),
  /** Of annexa. */
  version: z.string(),
  template: settingsSchema.shape.template,
  readings: settingsSchema.shape.readings,
  settings: settingsSchema,
  /** By list id: a hash of everything that decides what the list returns from the same records. */
  definitions: z.record(z.string(), z.string()),
  inputs: z.array(z.object({ file: z.string(), rows: z.int() })),
});

export type SnapshotMeta = z.infer<typeof snapshotMeta>;
