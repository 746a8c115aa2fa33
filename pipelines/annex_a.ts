import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { annexALists } from '../schemas/lists/annex_a/index.ts';
import { readProfile, type Profile } from '../schemas/profile.ts';
import { annexaVersion } from '../schemas/project_root.ts';
import type { RunRecord } from '../schemas/run_record.ts';
import type { Settings } from '../schemas/settings.ts';
import { buildLists } from './steps/build_lists.ts';
import { buildTables } from './steps/build_tables.ts';
import { countFindings } from './steps/count_findings.ts';
import { describeInputs } from './steps/describe_inputs.ts';
import { describeLists } from './steps/describe_lists.ts';
import { findMissing } from './steps/find_gaps.ts';
import { loadExports } from './steps/load_exports.ts';
import { closeDatabase, openDatabase } from './steps/open_database.ts';
import type { Pack } from './steps/pack_types.ts';
import { publish, type Published } from './steps/publish.ts';
import { abandonRun, runIdOf, startRun, type StartedRun } from './steps/start_run.ts';
import { timeSteps, type Stopwatch } from './steps/time_steps.ts';
import { writeOutputs } from './steps/write_outputs.ts';

export type AnnexAOptions = {
  /** The folder of exports. */
  exports: string;
  /** The date that the lists describe, YYYY-MM-DD. */
  asAt: string;
  settings: Settings;
  /** Where dated outputs go; snapshots go to a folder `snapshots` beside it. */
  out: string;
  /** False leaves out the Excel workbooks: for a run too large for them. */
  workbooks?: boolean;
  /** Told as each step begins. */
  onStep?: (step: string) => void;
};

/** Why a run that had begun published nothing. The last good output is as it was. */
export class NothingPublished extends Error {
  override name = 'NothingPublished';
}

/**
 * Makes the eleven lists from a folder of exports and publishes them, whole or not at all.
 * Throws a Problem where it could not start, and NothingPublished, with the cause, where it could not finish.
 */
export async function makeAnnexA({ onStep, ...options }: AnnexAOptions): Promise<Published> {
  const { out, asAt, settings } = options;
  const profile = readProfile(settings.profile);
  const run = await startRun({ out, snapshots: join(dirname(out), 'snapshots'), asAt });
  try {
    return await makeIn(run, { ...options, profile }, timeSteps(onStep));
  } catch (cause) {
    await abandonRun(run);
    throw new NothingPublished('nothing was published', { cause });
  }
}

async function makeIn(
  run: StartedRun,
  {
    exports,
    asAt,
    settings,
    profile,
    workbooks = true,
  }: Omit<AnnexAOptions, 'onStep'> & { profile: Profile },
  watch: Stopwatch,
): Promise<Published> {
  const startedAt = new Date().toISOString();
  const scratch = join(run.building, 'scratch');
  const spill = join(run.building, 'spill');
  const db = await openDatabase({ asAt, settings, spill });

  watch.next('load the exports');
  const loaded = await loadExports(db, { folder: exports, profile, settings, scratch });
  watch.next('work out the facts');
  await buildTables(db, 'facts');
  watch.next('make the lists');
  const lists = await buildLists(db, annexALists, findMissing(loaded));

  const version = annexaVersion();
  const inputs = describeInputs(loaded);
  const runId = runIdOf({ asAt, settings, inputs, version });
  const made: Pack = { asAt, runId, version, settings, inputs, lists };
  const pack = await writeOutputs(db, made, run, { workbooks, onStep: watch.next });
  const findings = await countFindings(db);
  const described = await describeLists(db, pack.lists, loaded);

  watch.next('publish');
  closeDatabase(db);
  await rm(spill, { recursive: true, force: true });
  const record: Omit<RunRecord, 'outputs' | 'finishedAt'> = {
    runId,
    asAt,
    outcome: isClean(pack, findings) ? 'published' : 'published_with_findings',
    startedAt,
    versions: { annexa: version, duckdb: duckdbVersion(), node: process.version },
    settings,
    inputs,
    lists: described,
    findings,
    timings: watch.stop(),
  };
  return publish(run, record);
}

const isClean = ({ lists }: Pack, findings: RunRecord['findings']): boolean =>
  Object.values(findings).every((found) => found === 0) &&
  lists.every(({ problems, gaps }) => problems.length === 0 && gaps.length === 0);
