import { z } from 'zod';
import { settingsSchema } from './settings.ts';

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();

/** A file that a run read. Rows read = loaded + set aside. */
export const inputRecord = z
  .strictObject({
    file: z.string().min(1),
    sha256,
    bytes: count,
    /** The day on which the file was last saved; null where that is not known. */
    savedOn: z.iso.date().nullable(),
    rowsRead: count,
    rowsLoaded: count,
    rowsSetAside: count,
  })
  .refine(({ rowsRead, rowsLoaded, rowsSetAside }) => rowsRead === rowsLoaded + rowsSetAside, {
    message: 'rows read are not the rows loaded and set aside',
  });

const listRecord = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  candidates: count,
  listed: count,
  leftOut: z.array(z.strictObject({ reason: z.string().min(1), records: count })),
  /** In the exports that the list is made from, so the same row can count for several lists. */
  rowsSetAside: count,
  unmatchedCodes: count,
  rowsWithAProblem: count,
  gaps: z.array(z.string().min(1)),
});

export const outcome = z.enum(['published', 'published_with_findings']);

/** run.json: what a run read, which choices it took, what came out and how long it took. */
export const runRecord = z.strictObject({
  runId: z.string().min(1),
  asAt: z.iso.date(),
  /** Of a focused visit or a joint inspection; null for a whole run. */
  theme: z.string().nullable(),
  /** The clinic whose pack it is; null for a run that made the lists. */
  clinic: z.string().nullable().default(null),
  outcome,
  startedAt: moment,
  finishedAt: moment,
  versions: z.strictObject({ annexa: z.string(), duckdb: z.string(), node: z.string() }),
  settings: settingsSchema,
  inputs: z.array(inputRecord),
  comparedWith: z.strictObject({ asAt: z.iso.date(), runId: z.string().min(1) }).nullable(),
  lists: z.array(listRecord),
  /** Rows and codes of the exports; rules; the findings that are open, by weight, and those that are explained. */
  findings: z.strictObject({
    setAside: count,
    unmatchedCodes: count,
    rulesRun: count,
    rulesNotRun: count,
    blocking: count,
    errors: count,
    warnings: count,
    infos: count,
    explained: count,
  }),
  /** Seconds for each step, in the order in which they ran. */
  timings: z.array(z.strictObject({ step: z.string().min(1), seconds: z.number().min(0) })),
  /** Every file of the run's folder but run.json itself. */
  outputs: z.array(z.strictObject({ file: z.string().min(1), bytes: count, sha256 })),
});

/** latest.json: which run is the latest good one. */
export const latestRecord = z.strictObject({
  asAt: z.iso.date(),
  /** Beside latest.json. */
  folder: z.string().min(1),
  runId: z.string().min(1),
  finishedAt: moment,
  outcome,
});

export type InputRecord = z.infer<typeof inputRecord>;
export type Outcome = z.infer<typeof outcome>;
export type RunRecord = z.infer<typeof runRecord>;
export type LatestRecord = z.infer<typeof latestRecord>;
