import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  readIndicators,
  type Indicator,
  type IndicatorCatalogue,
  type UncomputedIndicator,
} from '../schemas/define_indicator.ts';
import { annexALists } from '../schemas/lists/annex_a/index.ts';
import type { Profile } from '../schemas/profile.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Theme } from '../schemas/theme.ts';
import { readSql } from './read_sql.ts';
import { makeQueues, withCodes, withHeadings } from './steps/answers/keep_unmatched.ts';
import { loadAnswers, readAnswers, type Answers } from './steps/answers/read_answers.ts';
import { attachEarlierRun } from './steps/attach_earlier_run.ts';
import type { BuiltList } from './steps/build_list_types.ts';
import { buildLists } from './steps/build_lists.ts';
import { buildTables } from './steps/build_tables.ts';
import { calculateIndicators, prepareIndicators, type IndicatorRun } from './steps/calculate_indicators.ts';
import { compareRuns } from './steps/compare_runs.ts';
import type { EarlierRun } from './steps/comparing/find_earlier_run.ts';
import { findMissing, type Missing } from './steps/find_gaps.ts';
import { keepIndicators } from './steps/keep_indicators.ts';
import { checkLists } from './steps/keep_list_findings.ts';
import { loadExports, type LoadReport } from './steps/load_exports.ts';
import { loadPublished } from './steps/load_published.ts';
import { makeFindings } from './steps/make_findings.ts';
import { openDatabase } from './steps/open_database.ts';
import { reconcile } from './steps/reconcile.ts';
import type { StartedRun } from './steps/start_run.ts';
import type { Stopwatch } from './steps/time_steps.ts';

export type WarehouseOptions = {
  /** The folder of exports. */
  exports: string;
  /** The date that rules the run, YYYY-MM-DD. */
  asAt: string;
  settings: Settings;
  profile: Profile;
  /** Where dated outputs go; snapshots and answers go to folders of these names beside it. */
  out: string;
  /** The as-at date or the id of an earlier run to compare with; without it, the last one before. */
  compareWith?: string;
  /** False leaves the rules out: for several councils together, whose children look like each other's doubles. */
  rules?: boolean;
  /** False leaves the indicators out: for several councils together. */
  indicators?: boolean;
  theme?: Theme | null;
};

/** Everything that is worked out from the exports, before anything is written. */
export type Warehouse = {
  db: DuckDBConnection;
  answers: Answers;
  loaded: LoadReport;
  missing: Missing;
  lists: BuiltList[];
  /** The run that this one is compared with; null where there is none. */
  earlier: EarlierRun | null;
  indicators: IndicatorRun[];
};

/** Loads the exports and works out the facts, the lists, what changed, the indicators and the findings. */
export async function buildWarehouse(
  run: StartedRun,
  {
    exports,
    asAt,
    settings,
    profile,
    out,
    compareWith,
    rules = true,
    indicators = true,
    theme = null,
  }: WarehouseOptions,
  watch: Stopwatch,
): Promise<Warehouse> {
  const answers = await readAnswers(join(dirname(out), 'answers'), asAt);
  const db = await openDatabase({ asAt, settings, spill: spillFolder(run) });
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
  watch.next('work out the indicators');
  const { ofRecords, ofFindings } = catalogues({ indicators, rules });
  await prepareIndicators(db, await loadPublished(db, settings));
  const counted = await calculateIndicators(db, { catalogue: ofRecords, settings, missing });
  watch.next('check the rules');
  await makeFindings(db, { settings, missing, hasEarlierRun: earlier !== null, asAt, rules });
  const countedFindings = await calculateIndicators(db, { catalogue: ofFindings, settings, missing });
  await keepIndicators(db, [...counted, ...countedFindings], settings);
  await reconcile(db);
  await makeQueues(db);
  return { db, answers, loaded, missing, lists, earlier, indicators: [...counted, ...countedFindings] };
}

// The indicators of data quality count findings, so they come after the rules.
function catalogues({ indicators: areAsked, rules }: { indicators: boolean; rules: boolean }): {
  ofRecords: IndicatorCatalogue;
  ofFindings: IndicatorCatalogue;
} {
  const { indicators, uncomputed } = areAsked ? readIndicators() : { indicators: [], uncomputed: [] };
  const ofFindings = indicators.filter(({ area }) => area === 'data_quality');
  return {
    ofRecords: { indicators: indicators.filter(({ area }) => area !== 'data_quality'), uncomputed },
    ofFindings: rules
      ? { indicators: ofFindings, uncomputed: [] }
      : { indicators: [], uncomputed: ofFindings.map(withoutRules) },
  };
}

const withoutRules = (indicator: Indicator): UncomputedIndicator => ({
  ...indicator,
  not_computed: 'rules were left out of this run',
});

/** Where a run spills what does not fit in memory. */
export const spillFolder = (run: StartedRun): string => join(run.building, 'spill');
