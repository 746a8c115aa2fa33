import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { annexALists } from '../schemas/lists/annex_a/index.ts';
import { readProfile, type Profile } from '../schemas/profile.ts';
import { annexaVersion } from '../schemas/project_root.ts';
import type { RunRecord } from '../schemas/run_record.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Theme } from '../schemas/theme.ts';
import { readSql } from './read_sql.ts';
import { makeQueues, withCodes, withHeadings } from './steps/answers/keep_unmatched.ts';
import { loadAnswers, readAnswers, stageAnswers } from './steps/answers/read_answers.ts';
import { placeBooks } from './steps/answers/stage_answer_book.ts';
import { attachEarlierRun } from './steps/attach_earlier_run.ts';
import { buildLists } from './steps/build_lists.ts';
import { buildTables } from './steps/build_tables.ts';
import { checkLists } from './steps/keep_list_findings.ts';
import { compareRuns } from './steps/compare_runs.ts';
import { countFindings, type FindingCounts } from './steps/count_findings.ts';
import { describeInputs } from './steps/describe_inputs.ts';
import { describeLists } from './steps/describe_lists.ts';
import { drawSample } from './steps/draw_sample.ts';
import { findMissing } from './steps/find_gaps.ts';
import { findStandOuts } from './steps/find_stand_outs.ts';
import { loadExports } from './steps/load_exports.ts';
import { makeFindings } from './steps/make_findings.ts';
import { closeDatabase, openDatabase } from './steps/open_database.ts';
import { nextMonday, planNoticeWeek } from './steps/plan_notice_week.ts';
import { publish, type Published } from './steps/publish.ts';
import { reconcile } from './steps/reconcile.ts';
import { buildReports } from './steps/rehearsal/build_reports.ts';
import type { Rehearsal, RehearsalSummary } from './steps/rehearsal/rehearsal_types.ts';
import { summariseRehearsal } from './steps/rehearsal/summarise_rehearsal.ts';
import { abandonRun, runIdOf, startRun, type StartedRun } from './steps/start_run.ts';
import { timeSteps, type Stopwatch } from './steps/time_steps.ts';
import { writeOutputs } from './steps/write_outputs.ts';

export type AnnexAOptions = {
  /** The folder of exports. */
  exports: string;
  /** The date that the lists describe, YYYY-MM-DD. */
  asAt: string;
  settings: Settings;
  /** Where dated outputs go; snapshots and answers go to folders of these names beside it. */
  out: string;
  /** False leaves out the Excel workbooks: for a run too large for them. */
  workbooks?: boolean;
  /** False leaves the rules out: for several councils together, whose children look like each other's doubles. */
  rules?: boolean;
  /** Only the lists that a focused visit or a joint inspection asks for; kept apart from whole runs. */
  theme?: Theme | null;
  /** The as-at date or the id of an earlier run to compare with; without it, the last one before. */
  compareWith?: string;
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
  {
    exports,
    asAt,
    settings,
    profile,
    out,
    compareWith,
    workbooks = true,
    rules = true,
    theme = null,
    call = { inspection: 'standard', date: null },
    seed = '1',
  }: Omit<AnnexAOptions, 'onStep'> & { profile: Profile },
  watch: Stopwatch,
): Promise<AnnexA> {
  const startedAt = new Date().toISOString();
  const answers = await readAnswers(join(dirname(out), 'answers'), asAt);
  const spill = join(run.building, 'spill');
  const db = await openDatabase({ asAt, settings, spill });
  if (theme !== null) await db.run(`set variable asked_lists = [${theme.lists.join(', ')}]`);

  watch.next('load the exports');
  const loaded = await loadExports(db, {
    folder: exports,
    profile: withHeadings(profile, answers.unmatched),
    settings: withCodes(settings, answers.unmatched),
    scratch: join(run.building, 'scratch'),
  });
  await db.run(await readSql('findings/tables'));
  await loadAnswers(db, profile, answers);
  watch.next('work out the facts');
  await buildTables(db, 'facts');
  watch.next('make the lists');
  const missing = findMissing(loaded);
  const lists = await checkLists(db, await buildLists(db, annexALists, missing));
  watch.next('compare with the earlier run');
  const earlier = await attachEarlierRun(db, { snapshots: run.snapshots, asAt, compareWith });
  await compareRuns(db, { lists: annexALists, settings, earlier });
  watch.next('check the rules');
  await makeFindings(db, { settings, missing, hasEarlierRun: earlier !== null, asAt, rules });
  await reconcile(db);
  await makeQueues(db);
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
  await rm(spill, { recursive: true, force: true });
  const record: Omit<RunRecord, 'outputs' | 'finishedAt'> = {
    runId,
    asAt,
    theme: theme?.name ?? null,
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
