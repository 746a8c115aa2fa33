import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { snapshotMeta, type SnapshotMeta } from '../../../schemas/snapshot.ts';
import { Problem } from '../../problem.ts';

/** A published run whose snapshot is kept. */
export type EarlierRun = {
  asAt: string;
  runId: string;
  /** Of its snapshot. */
  folder: string;
  /** Null in the snapshots of versions that kept none. */
  meta: SnapshotMeta | null;
};

type Kept = Omit<EarlierRun, 'meta'> & { keptAt: number };

/** The run with the latest as-at date before this one; of several for that date, the one published last. */
export function lastRunBefore(snapshots: string, asAt: string): EarlierRun | null {
  const [latest] = keptRuns(snapshots).filter((run) => run.asAt < asAt);
  return latest === undefined ? null : withMeta(latest);
}

/** A run by its id, or the one published last for an as-at date. */
export function chosenRun(snapshots: string, chosen: string, asAt: string): EarlierRun {
  const runs = keptRuns(snapshots).filter((run) => run.asAt <= asAt);
  const found = runs.find((run) => run.runId === chosen || run.asAt === chosen);
  if (found !== undefined) return withMeta(found);

  const known = runs.map((run) => `${run.asAt} (run ${run.runId})`);
  throw new Problem({
    what: `there is no snapshot of a run as at ${chosen}, or with that id, up to ${asAt}, so nothing can be compared with it.`,
    where: snapshots,
    whatToDo:
      known.length === 0
        ? 'Leave out the choice of an earlier run: this one will be kept, and the next can be compared with it.'
        : `Choose one of these: ${known.join(', ')}.`,
  });
}

/** Every run whose snapshot is kept, the latest first. */
export function keptRuns(snapshots: string): Kept[] {
  const dated = namesIn(snapshots, /^as-at=(\d{4}-\d\d-\d\d)$/);
  const runs = dated.flatMap(([name, asAt]) =>
    namesIn(join(snapshots, name), /^run=([^.].*)$/).map(([run, runId]) => {
      const folder = join(snapshots, name, run);
      return { asAt, runId, folder, keptAt: statSync(folder).mtimeMs };
    }),
  );
  return runs.sort((one, other) => compare(other.asAt, one.asAt) || other.keptAt - one.keptAt);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function namesIn(folder: string, form: RegExp): [name: string, meaning: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const meaning = form.exec(name)?.[1];
    return meaning === undefined ? [] : [[name, meaning]];
  });
}

/** A kept run with the choices behind it. */
export function withMeta({ asAt, runId, folder }: Omit<EarlierRun, 'meta'>): EarlierRun {
  const path = join(folder, 'meta.json');
  if (!existsSync(path)) return { asAt, runId, folder, meta: null };
  try {
    return { asAt, runId, folder, meta: snapshotMeta.parse(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch (error) {
    throw unreadable(path, error instanceof z.ZodError ? z.prettifyError(error) : String(error));
  }
}

export const unreadable = (where: string, why: string): Problem =>
  new Problem({
    what: `this snapshot of an earlier run cannot be read: ${why}`,
    where,
    whatToDo: 'Compare with another run, or move the folder of this one away.',
  });
