import { existsSync, renameSync } from 'node:fs';
import { mkdir, rename as renameFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { latestRecord, runRecord, type LatestRecord, type RunRecord } from '../../schemas/run_record.ts';
import { Problem } from '../problem.ts';
import { dropOlderRecords, hasRecords } from './keep_records.ts';
import { describeFiles, isErrorCode, sealFolder, syncFile, syncFolder, wait } from './publishing/files.ts';
import { assertStillOurs, releaseLock } from './publishing/lock.ts';
import { removeFolder, swapFolder, type Rename } from './publishing/swap_folder.ts';
import { unfinishedLatest, type StartedRun } from './start_run.ts';

export type Published = {
  /** Where the output is now. */
  folder: string;
  record: RunRecord;
  /** What a person should know: that the output went beside the last one, for instance. */
  notes: string[];
};

/**
 * Puts what was built in place of the last output, whole or not at all, and says so in latest.json.
 * Until then the last output is as it was; where it cannot be moved, the new one is published beside it.
 */
export async function publish(
  run: StartedRun,
  draft: Omit<RunRecord, 'outputs' | 'finishedAt'>,
  { rename = renameSync }: { rename?: Rename } = {},
): Promise<Published> {
  const record = runRecord.parse({
    ...draft,
    finishedAt: new Date().toISOString(),
    outputs: await describeFiles(run.building),
  });
  await writeJson(join(run.building, 'run.json'), record);
  await sealFolder(run.building);
  await sealFolder(run.buildingSnapshot);
  await assertStillOurs(run.lock);

  // A clinic counts everything, so what it knew is kept; but the lists are elsewhere.
  if (run.theme === null) await keepSnapshot(run, record.runId);
  else await removeFolder(run.buildingSnapshot);
  const { name, notes } = await placeOutput(run, record.runId, rename);
  const { runId, asAt, finishedAt, outcome } = record;
  if (run.theme === null && run.clinic === null) {
    const unwritten = await writeLatest(run.out, { asAt, folder: name, runId, finishedAt, outcome });
    if (unwritten.length === 0) await dropOlderRecords(run.snapshots, snapshotOf(run, runId));
    notes.push(...unwritten);
  }
  await releaseLock(run.lock);
  return { folder: join(run.out, name), record, notes };
}

const snapshotOf = ({ snapshots, asAt }: StartedRun, runId: string): string =>
  join(snapshots, `as-at=${asAt}`, `run=${runId}`);

// The same run id means the same contents, so a snapshot that is there already is left alone, unless its records had been
// dropped for those of a later run.
async function keepSnapshot(run: StartedRun, runId: string): Promise<void> {
  const target = snapshotOf(run, runId);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const isWhole = existsSync(target) && (hasRecords(target) || !hasRecords(run.buildingSnapshot));
  if (isWhole) await removeFolder(run.buildingSnapshot);
  else if (!(await swapFolder(run.buildingSnapshot, target))) throw cannotPlace(target);
  await syncFolder(run.snapshots);
}

async function placeOutput(
  run: StartedRun,
  runId: string,
  rename: Rename,
): Promise<{ name: string; notes: string[] }> {
  const name = [run.asAt, run.theme?.name ?? run.clinic].filter((part) => part !== null).join(' ');
  if (await swapFolder(run.building, join(run.out, name), rename)) return { name, notes: [] };

  const beside = `${name} (run ${runId})`;
  if (!(await swapFolder(run.building, join(run.out, beside), rename)))
    throw cannotPlace(join(run.out, beside));
  const note = `a file in ${join(run.out, name)} is open in another program, so this run is in "${beside}" beside it. Close the file and run again to replace it.`;
  return { name: beside, notes: [note] };
}

const cannotPlace = (target: string): Problem =>
  new Problem({
    what: 'the finished folder could not be put here, so nothing was published and the last output is as it was.',
    where: target,
    whatToDo:
      'Close the files of this folder in other programs, check that you may write here, and run again.',
  });

async function writeLatest(out: string, latest: LatestRecord): Promise<string[]> {
  const path = join(out, 'latest.json');
  const fresh = unfinishedLatest(out);
  await writeJson(fresh, latestRecord.parse(latest));
  await syncFile(fresh);
  for (const pause of [200, 600, 0]) {
    try {
      await renameFile(fresh, path);
      await syncFolder(out);
      return [];
    } catch (error) {
      if (!isErrorCode(error, 'EBUSY', 'EPERM', 'EACCES')) throw error;
      await wait(pause);
    }
  }
  return [`${path} is open in another program and still names the run before this one.`];
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
