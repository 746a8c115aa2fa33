import type { DuckDBConnection } from '@duckdb/node-api';
import {
  measuresOf,
  type Indicator,
  type IndicatorCatalogue,
  type Measure,
  type UncomputedIndicator,
} from '../../schemas/define_indicator.ts';
import type { Settings } from '../../schemas/settings.ts';
import { readSql } from '../read_sql.ts';
import { buildTables, tablesRead } from './build_tables.ts';
import { insertRows } from './comparing/insert_rows.ts';
import type { Missing } from './find_gaps.ts';
import { mediansSql, sumsSql } from './indicators/figures_sql.ts';
import { overruleIndicators } from './indicators/overrule_indicators.ts';
import { whatIsMissing } from './rules/why_not_run.ts';
import { sideBySide } from './side_by_side.ts';

export type IndicatorStatus = 'computed' | 'not_computed' | 'error';

export type IndicatorRun = {
  indicator: Indicator | UncomputedIndicator;
  status: IndicatorStatus;
  /** Why it was not computed, in plain words; null where it was. */
  reason: string | null;
  cases: number;
  seconds: number;
};

export type IndicatorOptions = {
  catalogue: IndicatorCatalogue;
  settings: Settings;
  missing: Missing;
};

/**
 * Makes what indicators are counted over and broken down by, and the empty tables that they fill. Without a population
 * (children aged 0 to 17 in the authority) there are no rates.
 */
export async function prepareIndicators(
  db: DuckDBConnection,
  population: { children: number } | null,
): Promise<void> {
  await db.run(`set variable population = ${population?.children ?? 'null'}`);
  for (const folder of ['intervals', 'breakdowns', 'cohorts']) await buildTables(db, folder);
  await db.run(await readSql('figures/tables'));
}

/**
 * Works out indicators for every interval: the cases of each in cases.<indicator>, their figures in indicators.figures,
 * and in indicators.outcomes whether it could be. A query that fails is our mistake, and is an error of that indicator
 * alone. It can be called again for others.
 */
export async function calculateIndicators(
  db: DuckDBConnection,
  { catalogue, settings, missing }: IndicatorOptions,
): Promise<IndicatorRun[]> {
  const runs = await sideBySide(db, overruleIndicators(catalogue.indicators, settings), (beside, indicator) =>
    findCases(beside, indicator, { settings, missing }),
  );
  const counted = await addUp(db, runs);
  for (const indicator of catalogue.uncomputed) {
    counted.push({ indicator, status: 'not_computed', reason: indicator.not_computed, cases: 0, seconds: 0 });
  }
  await keepOutcomes(db, counted);
  await keepMeasures(db, counted);
  await db.run(`insert into indicators.figures ${await readSql('figures/figures')}`);
  await db.run('truncate indicators.sums');
  return counted;
}

async function findCases(
  db: DuckDBConnection,
  indicator: Indicator,
  { settings, missing }: Pick<IndicatorOptions, 'settings' | 'missing'>,
): Promise<IndicatorRun> {
  const sql = await readSql(indicator.path);
  const reason = whyNotComputed(indicator, { settings, missing, reads: await tablesRead(db, sql) });
  if (reason !== null) return { indicator, status: 'not_computed', reason, cases: 0, seconds: 0 };
  const begun = performance.now();
  try {
    const cases = await keepCases(db, indicator, sql);
    return { indicator, status: 'computed', reason: null, cases, seconds: secondsSince(begun) };
  } catch (error) {
    return { ...failed(indicator, error), seconds: secondsSince(begun) };
  }
}

// Together as far as they can be; where one of them cannot, each alone.
async function addUp(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<IndicatorRun[]> {
  const failures = new Map<string, IndicatorRun>();
  const computed = runs
    .filter(({ status }) => status === 'computed')
    .map(({ indicator }) => indicator as Indicator);
  for (const batch of batches(computed)) {
    try {
      await db.run(sumsSql(batch));
    } catch {
      for (const indicator of batch) {
        await db
          .run(sumsSql([indicator]))
          .catch((error: unknown) => failures.set(indicator.id, failed(indicator, error)));
      }
    }
  }
  for (const indicator of computed) {
    if (indicator.median_of === undefined) continue;
    await db
      .run(mediansSql(indicator, indicator.median_of))
      .catch((error: unknown) => failures.set(indicator.id, failed(indicator, error)));
  }
  return runs.map((run) => failures.get(run.indicator.id) ?? run);
}

// All with one way of placing, an area at a time: all areas at once would take more memory than a laptop has.
function batches(indicators: readonly Indicator[]): Indicator[][] {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = `${indicator.area} ${indicator.basis}`;
    found.set(key, [...(found.get(key) ?? []), indicator]);
  }
  return [...found.values()];
}

function failed(indicator: Indicator, error: unknown): IndicatorRun {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return { indicator, status: 'error', reason: `its query failed: ${message}`, cases: 0, seconds: 0 };
}

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

function whyNotComputed(
  indicator: Indicator,
  { settings, missing, reads }: Pick<IndicatorOptions, 'settings' | 'missing'> & { reads: string[] },
): string | null {
  const off = settings.indicators[indicator.id]?.off;
  if (off !== undefined) return `switched off: ${off}`;
  return whatIsMissing(indicator, missing, reads)?.reason ?? null;
}

// A query need not know the record's own team and worker; the holder on the day is then who holds the case.
async function keepCases(db: DuckDBConnection, indicator: Indicator, sql: string): Promise<number> {
  await setParameters(db, indicator);
  await db.run(`create or replace temp view current_cases as
    select * from (${sql}) ${reach(indicator)}
    union all by name
    select null::varchar as team_id, null::varchar as worker_id where false`);
  const made = await db.runAndReadAll(
    `create table ${indicator.table} as ${await readSql('figures/attributed_cases')}`,
  );
  return Number(made.getRows()[0]![0]);
}

// What happened before any interval begins is in none.
const reach = ({ basis, headline }: Indicator): string =>
  basis !== 'over_period'
    ? ''
    : `where event_date >= (select min(interval_start) from intervals.intervals
        where interval_type <> 'rolling_36_months' or ${headline === 'rolling_36_months'})`;

async function setParameters(db: DuckDBConnection, { parameters }: Indicator): Promise<void> {
  const entries = Object.entries(parameters).map(
    ([name, value]) => `'${name}': '${String(value.default).replaceAll("'", "''")}'`,
  );
  await db.run(`set variable parameters = map {${entries.join(', ')}}`);
}

async function keepOutcomes(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  const rows = runs.map(({ indicator, status, reason, cases, seconds }) => [
    indicator.id,
    status,
    reason,
    cases,
    seconds,
  ]);
  await insertRows(db, 'indicators.outcomes', rows);
}

async function keepMeasures(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  const before = Number((await readText(db, 'select count(*)::varchar from indicators.measures'))!);
  const rows: (string | boolean | null)[][] = [];
  for (const { indicator, status } of runs) {
    if (status !== 'computed' || !('path' in indicator)) continue;
    const history = [
      await historyOf(db, indicator),
      indicator.in_force.from ?? null,
      indicator.in_force.until ?? null,
    ];
    rows.push(...measuresOf(indicator).map((measure) => [...measureRow(indicator, measure), ...history]));
  }
  await insertRows(
    db,
    'indicators.measures',
    rows.map((row, index) => [before + index + 1, ...row]),
  );
}

const measureRow = (indicator: Indicator, measure: Measure): (string | boolean)[] => [
  measure.id,
  indicator.id,
  measure.name,
  indicator.area,
  measure.kind,
  measure.unit,
  measure.good_direction,
  indicator.basis,
  indicator.headline,
  measure.has_rate,
];

// The month of the earliest record: an export that begins in a month tells of it.
async function historyOf(db: DuckDBConnection, { history }: Indicator): Promise<string | null> {
  if (history === 'as_at_only') return readText(db, 'select as_at()::varchar');
  const table = history.split('.').slice(0, 2).join('.');
  const column = history.split('.')[2]!;
  return readText(db, `select date_trunc('month', min(${column}))::date::varchar from ${table}`);
}

async function readText(db: DuckDBConnection, query: string): Promise<string | null> {
  const value = (await db.runAndReadAll(query)).getRows()[0]![0];
  return value === null || value === undefined ? null : String(value);
}
