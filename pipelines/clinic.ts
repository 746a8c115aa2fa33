import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import type { ClinicKind } from '../schemas/clinic.ts';
import { readProfile } from '../schemas/profile.ts';
import { annexaVersion } from '../schemas/project_root.ts';
import type { Targets } from '../schemas/targets.ts';
import { NothingPublished } from './annex_a.ts';
import { Problem } from './problem.ts';
import { noteWrittenPacks, readClinicNotes } from './steps/answers/keep_clinic_notes.ts';
import { stageAnswers } from './steps/answers/read_answers.ts';
import { placeBooks } from './steps/answers/stage_answer_book.ts';
import { publishers } from './steps/attach_published_figures.ts';
import { buildClinic } from './steps/clinic/build_clinic.ts';
import type { Clinic } from './steps/clinic/clinic_types.ts';
import { findClinicMovements } from './steps/clinic/find_clinic_movements.ts';
import { writeClinic } from './steps/clinic/write_clinic.ts';
import { compareWithPublished } from './steps/compare_with_published.ts';
import { countFindings } from './steps/count_findings.ts';
import { describeInputs } from './steps/describe_inputs.ts';
import { describeLists } from './steps/describe_lists.ts';
import { discloseFigures } from './steps/disclose_figures.ts';
import { findSignals } from './steps/find_signals.ts';
import { closeDatabase } from './steps/open_database.ts';
import { publish, type Published } from './steps/publish.ts';
import { rateFigures } from './steps/rate_figures.ts';
import { abandonRun, runIdOf, startRun, type StartedRun } from './steps/start_run.ts';
import { timeSteps, type Stopwatch } from './steps/time_steps.ts';
import { writeSnapshot } from './steps/write_snapshot.ts';
import { buildWarehouse, spillFolder, type WarehouseOptions } from './warehouse.ts';

export type ClinicOptions = Omit<WarehouseOptions, 'profile' | 'theme' | 'rules' | 'indicators'> & {
  kind: ClinicKind;
  /** Only this team's pack; without it, the service's and every team's. */
  team?: string | null;
  targets: Targets;
  /** Told as each step begins. */
  onStep?: (step: string) => void;
};

/**
 * Makes the pack of a performance clinic from a folder of exports and publishes it beside the lists, whole or not at all.
 * Throws a Problem where it could not start, and NothingPublished, with the cause, where it could not finish.
 */
export async function makeClinic({ onStep, ...options }: ClinicOptions): Promise<Published> {
  const { out, asAt, settings, kind, team = null } = options;
  if (kind === 'quarterly' && team !== null) throw wholeServiceOnly;
  const profile = readProfile(settings.profile);
  const snapshots = join(dirname(out), 'snapshots');
  const run = await startRun({ out, snapshots, asAt, clinic: `clinic ${kind}` });
  try {
    return await makeIn(run, { ...options, profile }, timeSteps(onStep));
  } catch (cause) {
    await abandonRun(run);
    throw new NothingPublished('nothing was published', { cause });
  }
}

const wholeServiceOnly = new Problem({
  what: 'the quarterly report is of the whole service: a team of it could be recognised.',
  where: '--team',
  whatToDo: 'Leave it out.',
});

async function makeIn(
  run: StartedRun,
  options: Omit<ClinicOptions, 'onStep'> & WarehouseOptions,
  watch: Stopwatch,
): Promise<Published> {
  const { asAt, settings, kind, team = null, targets } = options;
  const startedAt = new Date().toISOString();
  const places = { out: options.out, answers: join(dirname(options.out), 'answers'), asAt };
  const notes = await readClinicNotes(places);
  const warehouse = await buildWarehouse(run, options, watch);
  const { db, answers, loaded, missing, lists, earlier, indicators } = warehouse;
  watch.next('rate the figures');
  await compareWithPublished(db);
  await rateFigures(db, targets);
  await findSignals(db, settings);
  watch.next('build the pack');
  const earlierRuns = { snapshots: run.snapshots, asAt };
  const interval = await buildClinic(db, { kind, runs: indicators, ...earlierRuns });
  watch.next('say why figures moved');
  const moved = await findClinicMovements(db, {
    ...earlierRuns,
    compareWith: options.compareWith,
    interval,
    runs: indicators,
  });
  await discloseFigures(db, indicators);

  const version = annexaVersion();
  const inputs = describeInputs(loaded);
  const choices = {
    clinic: kind,
    team,
    targets,
    notes,
    answers: answers.sha256,
    earlier: earlier?.runId ?? null,
    published: await publishers(db),
    moved: moved.run?.runId ?? null,
  };
  const runId = runIdOf({ asAt, settings, inputs, version, choices });
  const made: Clinic = {
    asAt,
    runId,
    version,
    settings,
    inputs,
    lists,
    missing,
    kind,
    team,
    indicators,
    notes,
    moved,
    interval,
  };
  watch.next('write the pack');
  await writeClinic(db, made, run.building);
  await writeSnapshot(db, made, run.buildingSnapshot);
  const books = await stageAnswers(db, asAt, answers);
  const findings = await countFindings(db);
  const described = await describeLists(db, lists, loaded);

  watch.next('publish');
  // What was typed and saved while annexa ran is kept too, before its workbook is replaced; the next pack shows it.
  await readClinicNotes(places);
  closeDatabase(db);
  await rm(spillFolder(run), { recursive: true, force: true });
  const published = await publish(run, {
    runId,
    asAt,
    theme: null,
    clinic: kind,
    outcome: indicators.some(({ status }) => status === 'error') ? 'published_with_findings' : 'published',
    startedAt,
    versions: { annexa: version, duckdb: duckdbVersion(), node: process.version },
    settings,
    inputs,
    comparedWith: earlier === null ? null : { asAt: earlier.asAt, runId: earlier.runId },
    lists: described,
    findings,
    timings: watch.stop(),
  });
  await noteWrittenPacks(places.answers, { ...notes, folder: basename(published.folder) });
  return {
    ...published,
    notes: [...published.notes, ...answers.notes, ...notes.notes, ...(await placeBooks(books))],
  };
}
