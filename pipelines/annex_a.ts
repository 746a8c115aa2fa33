import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { readProfile } from '../schemas/profile.ts';
import { annexaVersion } from '../schemas/project_root.ts';
import type { RunRecord } from '../schemas/run_record.ts';
import { stageAnswers } from './steps/answers/read_answers.ts';
import { placeBooks } from './steps/answers/stage_answer_book.ts';
import { countFindings, type FindingCounts } from './steps/count_findings.ts';
import { describeInputs } from './steps/describe_inputs.ts';
import { describeLists } from './steps/describe_lists.ts';
import { drawSample } from './steps/draw_sample.ts';
import { findStandOuts } from './steps/find_stand_outs.ts';
import { closeDatabase } from './steps/open_database.ts';
import { nextMonday, planNoticeWeek } from './steps/plan_notice_week.ts';
import { publish, type Published } from './steps/publish.ts';
import { buildReports } from './steps/rehearsal/build_reports.ts';
import type { Rehearsal, RehearsalSummary } from './steps/rehearsal/rehearsal_types.ts';
import { summariseRehearsal } from './steps/rehearsal/summarise_rehearsal.ts';
import { abandonRun, runIdOf, startRun, type StartedRun } from './steps/start_run.ts';
import { timeSteps, type Stopwatch } from './steps/time_steps.ts';
import { writeOutputs } from './steps/write_outputs.ts';
import { buildWarehouse, spillFolder, type WarehouseOptions } from './warehouse.ts';

export type AnnexAOptions = Omit<WarehouseOptions, 'profile'> & {
  /** False leaves out the Excel workbooks: for a run too large for them. */
  workbooks?: boolean;
  /** The inspection to plan for; without it, a standard one called on the next Monday. */
  call?: { inspection: string; date: string | null };
  /** Draws the sample: the same seed draws the same children. */
  seed?: string;
  /** Told as each step begins. */
  onStep?: (step: string) => void;
};

export type AnnexA = Published & { summary: RehearsalSummary };

/** Why a run that had begun published nothing. The last good output is as it was. */
export class NothingPublished extends Error {
  override name = 'NothingPublished';
}

/**
 * Makes the eleven lists from a folder of exports, checks them, compares them with the run before, and publishes all of
 * it, whole or not at all. Throws a Problem where it could not start, and NothingPublished, with the cause, where it
 * could not finish.
 */
export async function makeAnnexA({ onStep, ...options }: AnnexAOptions): Promise<AnnexA> {
  const { out, asAt, settings, theme = null } = options;
  const profile = readProfile(settings.profile);
  const run = await startRun({ out, snapshots: join(dirname(out), 'snapshots'), asAt, theme });
  try {
    return await makeIn(run, { ...options, profile }, timeSteps(onStep));
  } catch (cause) {
    await abandonRun(run);
    throw new NothingPublished('nothing was published', { cause });
  }
}

async function makeIn(
  run: StartedRun,
  options: Omit<AnnexAOptions, 'onStep'> & WarehouseOptions,
  watch: Stopwatch,
): Promise<AnnexA> {
  const {
    asAt,
    settings,
    workbooks = true,
    rules = true,
    indicators = true,
    theme = null,
    seed = '1',
  } = options;
  const call = options.call ?? { inspection: 'standard', date: null };
  const startedAt = new Date().toISOString();
  const warehouse = await buildWarehouse(run, options, watch);
  const { db, answers, loaded, missing, lists, earlier } = warehouse;
  watch.next('look at it as an inspector would');
  await findStandOuts(db);
  await drawSample(db, seed);

  const version = annexaVersion();
  const inputs = describeInputs(loaded);
  const choices = {
    theme,
    call,
    seed,
    workbooks,
    rules,
    indicators,
    answers: answers.sha256,
    earlier: earlier?.runId ?? null,
  };
  const runId = runIdOf({ asAt, settings, inputs, version, choices });
  const asked = lists.filter(({ list }) => theme?.lists.includes(list.number) ?? true);
  const made: Rehearsal = {
    asAt,
    runId,
    version,
    settings,
    inputs,
    lists: asked,
    missing,
    earlier,
    noticeWeek: planNoticeWeek(call.inspection, call.date ?? nextMonday(asAt)),
    items: answers.noticeWeek.rows,
  };
  await buildReports(db, made);
  const summary = await summariseRehearsal(db);
  await writeOutputs(db, made, run, { summary, allLists: lists, workbooks, onStep: watch.next });
  const books = await stageAnswers(db, asAt, answers);
  const findings = await countFindings(db);
  const described = await describeLists(db, asked, loaded);

  watch.next('publish');
  closeDatabase(db);
  await rm(spillFolder(run), { recursive: true, force: true });
  const record: Omit<RunRecord, 'outputs' | 'finishedAt'> = {
    runId,
    asAt,
    theme: theme?.name ?? null,
    clinic: null,
    outcome: isClean(made, findings) ? 'published' : 'published_with_findings',
    startedAt,
    versions: { annexa: version, duckdb: duckdbVersion(), node: process.version },
    settings,
    inputs,
    comparedWith: earlier === null ? null : { asAt: earlier.asAt, runId: earlier.runId },
    lists: described,
    findings,
    timings: watch.stop(),
  };
  const published = await publish(run, record);
  const notes = [...published.notes, ...answers.notes, ...(await placeBooks(books))];
  return { ...published, notes, summary };
}

const isClean = ({ lists }: Rehearsal, findings: FindingCounts): boolean =>
  findings.rulesRun > 0 &&
  [findings.setAside, findings.unmatchedCodes, findings.blocking, findings.errors].every(
    (found) => found === 0,
  ) &&
  lists.every(({ problems, gaps }) => problems.length === 0 && gaps.length === 0);
