import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import { chosenRun } from '../comparing/find_earlier_run.ts';
import { keepCasesOf } from '../indicators/keep_cases.ts';
import { figuresRuns, lastTold, publisherOf, type FiguresRun } from '../movements/choose_runs.ts';
import { assertKept, findMovements } from '../movements/find_movements.ts';
import { movementReasons } from '../movements/movement_reasons.ts';
import { liveSide, snapshotSide } from '../movements/movement_sides.ts';
import type { Clinic } from './clinic_types.ts';
import { readPeriods } from './read_scorecard.ts';

/** What a clinic's figures are compared with, child by child; or why they are not. */
export type MovedFrom =
  | { run: { asAt: string; runId: string }; type: string; start: string; end: string }
  | { run: null; why: string };

type Options = {
  snapshots: string;
  asAt: string;
  /** An as-at date or a run id; without it, the run that published the interval before, else the last run. */
  compareWith: string | undefined;
  interval: Clinic['interval'];
  runs: readonly IndicatorRun[];
};

/** Says why the figures of a clinic moved since an earlier run, in the schema movements. It comes after buildClinic. */
export async function findClinicMovements(
  db: DuckDBConnection,
  { runs, interval, ...options }: Options,
): Promise<MovedFrom> {
  const type = await intervalType(db);
  const earlier = await chooseEarlier(db, { ...options, type, interval });
  if (earlier === null)
    return { run: null, why: 'There is no earlier run: the next one is compared with this one.' };
  const then = snapshotSide(earlier.run.folder);
  if (then === null)
    return {
      run: null,
      why: `The run as at ${earlier.run.asAt} was kept by an earlier version of annexa, without its cases.`,
    };
  await keepCasesOf(db, runs, earlier.end);
  await findMovements(db, {
    then,
    now: liveSide,
    asAt: options.asAt,
    intervalType: type,
    thenEnd: earlier.end,
    nowEnd: interval.end,
  });
  await assertKept(db);
  await db.run(`set variable movement_reasons = [${movementReasons.map(quoteText).join(', ')}]`);
  for (const name of ['moved_figures', 'moved_cases']) {
    await db.run(`create table clinics.${name} as ${await readSql(`clinics/${name}`)}`);
  }
  const { asAt, runId } = earlier.run;
  return { run: { asAt, runId }, type, start: await startOf(db, type), end: earlier.end };
}

async function intervalType(db: DuckDBConnection): Promise<string> {
  const reader = await db.runAndReadAll('select interval_type from clinics.clinic_interval');
  return String(reader.getRows()[0]![0]);
}

async function chooseEarlier(
  db: DuckDBConnection,
  { snapshots, asAt, compareWith, type, interval }: Omit<Options, 'runs'> & { type: string },
): Promise<{ run: FiguresRun; end: string } | null> {
  const runs = figuresRuns(snapshots).filter((run) => run.asAt < asAt);
  const before = (await readPeriods(db)).find(({ intervalsAgo }) => intervalsAgo === 1);
  const publisher = before === undefined ? null : publisherOf(runs, { type, end: before.end });
  if (compareWith === undefined && publisher !== null) return { run: publisher, end: before!.end };
  const run = compareWith === undefined ? runs.at(-1) : chosenRun(snapshots, compareWith, asAt);
  if (run === undefined || snapshotSide(run.folder) === null)
    return run === undefined ? null : { run, end: '' };
  const end = await lastTold(db, run, { type, until: interval.end });
  return end === null ? null : { run, end };
}

async function startOf(db: DuckDBConnection, type: string): Promise<string> {
  const reader = await db.runAndReadAll(
    'select min(start_then)::varchar from movements.measures where interval_type = $1',
    [type],
  );
  return String(reader.getRows()[0]![0]);
}
