import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputRecord } from '../../schemas/run_record.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { Theme } from '../../schemas/theme.ts';
import { isRunning, releaseLock, takeLock, type Lock } from './publishing/lock.ts';
import { recoverSwaps, removeFolder } from './publishing/swap_folder.ts';

export type StartedRun = {
  asAt: string;
  /** Null for a whole run, the only kind that later runs are compared with. */
  theme: Theme | null;
  /** The clinic whose pack is made, kept apart from the lists; null for a run that makes the lists. */
  clinic: string | null;
  /** The folder of dated outputs, and the folder of snapshots. */
  out: string;
  snapshots: string;
  lock: Lock;
  /** Where the output and the snapshot are built, each beside the place it goes to. */
  building: string;
  buildingSnapshot: string;
};

/** latest.json before it takes the place of the last one. */
export const unfinishedLatest = (out: string): string => join(out, '.latest.json');

const buildingName = /^\.building \S+ (\d+)$/;

/**
 * Takes the lock, puts right what a run that died left behind, and makes an empty folder to build in.
 * From here on whatever this process writes is readable by its owner only.
 */
export async function startRun({
  out,
  snapshots,
  asAt,
  theme = null,
  clinic = null,
}: Pick<StartedRun, 'out' | 'snapshots' | 'asAt'> &
  Partial<Pick<StartedRun, 'theme' | 'clinic'>>): Promise<StartedRun> {
  process.umask(0o077);
  for (const folder of [out, snapshots]) await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(out);
  try {
    await recoverSwaps(out);
    await rm(unfinishedLatest(out), { force: true });
    for (const folder of [out, snapshots]) await removeUnfinished(folder);
    const building = join(out, `.building ${asAt} ${process.pid}`);
    const buildingSnapshot = join(snapshots, `.building ${asAt} ${process.pid}`);
    for (const folder of [building, buildingSnapshot]) await mkdir(folder, { mode: 0o700 });
    return { asAt, theme, clinic, out, snapshots, lock, building, buildingSnapshot };
  } catch (error) {
    await releaseLock(lock);
    throw error;
  }
}

/** Leaves the last good output as it is: removes what was built and lets the next run begin. */
export async function abandonRun(run: StartedRun): Promise<void> {
  for (const folder of [run.building, run.buildingSnapshot]) await removeFolder(folder);
  await releaseLock(run.lock);
}

/** A run's id: the same for the same exports, settings, date and program, so that what it writes is the same too. */
export function runIdOf(made: {
  asAt: string;
  settings: Settings;
  inputs: Pick<InputRecord, 'file' | 'sha256'>[];
  version: string;
  /** Whatever else decides what is written. */
  choices?: object;
}): string {
  const inputs = made.inputs.map(({ file, sha256 }) => `${file} ${sha256}`).sort();
  const settings = sortedJson(made.settings);
  return createHash('sha256')
    .update(JSON.stringify([made.asAt, made.version, settings, inputs, made.choices ?? {}]))
    .digest('hex')
    .slice(0, 12);
}

const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

// Another output folder's run may be building in the same snapshots: only what a dead process left is removed.
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(buildingName.exec(name)?.[1] ?? NaN);
    if (pid === process.pid || (pid > 0 && !isRunning(pid))) await removeFolder(join(folder, name));
  }
}
