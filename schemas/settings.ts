import { z } from 'zod';
import { gate, severity } from './define_rule.ts';
import { readingsSchema } from './readings.ts';

/** Template versions of Annex A, oldest first. Columns and codes say which one they came in with. */
export const templates = {
  '2019': { title: 'August 2019 (165 columns)', columns: 165 },
  '2023': { title: 'in use by October 2023 (169 columns)', columns: 169 },
} as const;

/** A council's settings: annexa.yaml. Everything has a default but the council's own name and code. */
export const settingsSchema = z.strictObject({
  authority: z
    .strictObject({
      /** The three-figure DfE code: placements in this authority are inside its border. */
      code: z.string().regex(/^\d{3}$/, 'the three-figure DfE code, in quotes: "845"'),
      name: z.string().min(1),
    })
    .default({ code: '000', name: 'Not stated' }),
  template: z.enum(['2019', '2023']).default('2023'),
  /** `ssd`, or the path of a source profile of your own. */
  profile: z.string().default('ssd'),
  readings: readingsSchema.prefault({}),
  /** Local words for codes, by codelist: ethnicity: { "Eng/Scot/Wales": WBRI }. */
  codes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** What you would have a rule of the catalogue do instead, by its id; `off` is the reason for not running it. */
  rules: z
    .record(
      z.string(),
      z.strictObject({
        severity: severity.optional(),
        gate: gate.optional(),
        thresholds: z.record(z.string(), z.number()).optional(),
        off: z.string().min(1).optional(),
      }),
    )
    .default({}),
});

export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = settingsSchema.parse({});
