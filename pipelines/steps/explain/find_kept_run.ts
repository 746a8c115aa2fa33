import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { latestRecord, runRecord, type RunRecord } from '../../../schemas/run_record.ts';
import type { SnapshotMeta } from '../../../schemas/snapshot.ts';
import { Problem } from '../../problem.ts';
import { keptRuns, withMeta, type EarlierRun } from '../comparing/find_earlier_run.ts';

/** A published run that can be asked about. */
export type KeptRun = {
  asAt: string;
  runId: string;
  /** Of its snapshot, and of every run's. */
  folder: string;
  snapshots: string;
  meta: SnapshotMeta;
  /** The run that it was compared with; null where there was none, or where its output is gone. */
  comparedWith: RunRecord['comparedWith'];
};

/** The latest published run, or another by its as-at date or id; null where nothing was published yet. */
export function findKeptRun(out: string, chosen?: string): KeptRun | null {
  const snapshots = join(dirname(out), 'snapshots');
  const found = chosen === undefined ? latestRun(out, snapshots) : chosenRun(snapshots, chosen);
  if (found === null) return null;
  const { asAt, runId, folder, meta } = withMeta(found);
  if (meta === null) throw keptTooLittle(folder);
  return { asAt, runId, folder, snapshots, meta, comparedWith: comparedWith(out, found) };
}

/** Says that nothing was published yet, and how to. */
export const noRunYet = (out: string): Problem =>
  new Problem({
    what: 'no run has been published here yet, so there is nothing to explain.',
    where: out,
    whatToDo:
      'Make one with annexa run, or give the folder that its output went to: annexa explain … --out output',
  });

/** Says that a snapshot lacks what an explanation is made from. */
export const keptTooLittle = (folder: string): Problem =>
  new Problem({
    what: 'this run was kept by an earlier version of annexa, which kept too little of it to explain.',
    where: folder,
    whatToDo: 'Run annexa again on the same exports, or choose a later run with --run.',
  });

type Found = Omit<EarlierRun, 'meta'>;

function latestRun(out: string, snapshots: string): Found | null {
  const path = join(out, 'latest.json');
  if (!existsSync(path)) return null;
  const latest = readRecord(path, latestRecord);
  const found = keptRuns(snapshots).find(({ asAt, runId }) => asAt === latest.asAt && runId === latest.runId);
  if (found !== undefined) return found;
  throw new Problem({
    what: `the snapshot of the latest run (${latest.runId}, as at ${latest.asAt}) is not here any more.`,
    where: snapshots,
    whatToDo: 'Run annexa again on the same exports, or choose another run with --run.',
  });
}

function chosenRun(snapshots: string, chosen: string): Found {
  const runs = keptRuns(snapshots);
  const found = runs.find(({ asAt, runId }) => runId === chosen || asAt === chosen);
  if (found !== undefined) return found;
  const known = runs.slice(0, 10).map(({ asAt, runId }) => `${asAt} (run ${runId})`);
  throw new Problem({
    what: `no run as at ${chosen}, or with that id, is kept here.`,
    where: snapshots,
    whatToDo:
      known.length === 0
        ? 'Nothing is kept yet: make a run with annexa run.'
        : `Choose one of these: ${known.join(', ')}.`,
  });
}

// The output of a date is that of its last run, which may be another.
function comparedWith(out: string, { asAt, runId }: Found): RunRecord['comparedWith'] {
  const path = join(out, asAt, 'run.json');
  if (!existsSync(path)) return null;
  const record = readRecord(path, runRecord);
  return record.runId === runId ? record.comparedWith : null;
}

function readRecord<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Problem({
      what: `this cannot be read: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`,
      where: path,
      whatToDo: 'Run annexa again, or choose a run with --run.',
    });
  }
}
