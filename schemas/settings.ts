import { z } from 'zod';
import { gate, severity } from './define_rule.ts';
import { readingsSchema } from './readings.ts';

/** Template versions of Annex A, oldest first. Columns and codes say which one they came in with. */
export const templates = {
  '2019': { title: 'August 2019 (165 columns)', columns: 165 },
  '2023': { title: 'in use by October 2023 (169 columns)', columns: 169 },
} as const;

const authorityCode = z.string().regex(/^\d{3}$/, 'the three-figure DfE code, in quotes: "845"');

/** A council's settings: annexa.yaml. Everything has a default but the council's own name and code. */
export const settingsSchema = z.strictObject({
  authority: z
    .strictObject({
      /** The three-figure DfE code: placements in this authority are inside its border. */
      code: authorityCode,
      name: z.string().min(1),
      /** The nine characters by which the Office for National Statistics knows it; in the tables that may leave the service. */
      ons_code: z
        .string()
        .regex(/^E\d{8}$/, 'E and eight figures: E10000016')
        .optional(),
    })
    .default({ code: '000', name: 'Not stated' }),
  template: z.enum(['2019', '2023']).default('2023'),
  /** `ssd`, or the path of a source profile of your own. */
  profile: z.string().default('ssd'),
  /** The folder of your own questions, from the folder of this file. */
  questions: z.string().min(1).default('questions'),
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
  /** Parameters of an indicator that differ here, by its id; `off` is the reason for not working it out. */
  indicators: z
    .record(
      z.string(),
      z.strictObject({
        parameters: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).optional(),
        in_force: z
          .strictObject({ from: z.iso.date().optional(), until: z.iso.date().optional() })
          .optional(),
        off: z.string().min(1).optional(),
      }),
    )
    .default({}),
  /** Children aged 0 to 17, of a mid-year estimate; without it, derived from published numbers and rates. */
  population: z.strictObject({ year: z.int().min(2000), children_0_to_17: z.int().min(1) }).optional(),
  /** Whom to compare with, where the published region and statistical neighbours are not there or not the ones to use. */
  comparators: z
    .strictObject({
      region: z.string().min(1).optional(),
      neighbours: z.array(authorityCode).min(1).optional(),
    })
    .default({}),
  /** The path of a file of targets; from the folder of this one. */
  targets: z.string().min(1).optional(),
  small_numbers: z
    .strictObject({
      /** Below so many cases a percentage is told as n of N; neither it nor a mean is rated or judged for change. */
      floor: z.int().min(1).default(10),
      /** Whether such a figure gets a colour all the same. */
      rate: z.boolean().default(false),
    })
    .prefault({}),
  /** What protects people in the tables and reports that may leave the service. */
  disclosure: z
    .strictObject({
      /** Counts above zero and below this are hidden. */
      below: z.int().min(2).default(5),
      /** Counts are shown to the nearest multiple of this. */
      round_to: z.int().min(1).default(5),
      /** Of fewer cases no percentage, mean or median is shown. */
      least_denominator: z.int().min(1).default(10),
    })
    .prefault({}),
  /** Months from which an indicator is known to have changed, so that its limits start again. */
  step_changes: z
    .array(
      z.strictObject({
        indicator: z.string().min(1),
        /** Without it, the whole service and every team. */
        team: z.string().min(1).optional(),
        month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month, in quotes: "2025-04"'),
        why: z.string().min(1),
      }),
    )
    .default([]),
});

export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = settingsSchema.parse({});
