import type { DuckDBConnection } from '@duckdb/node-api';
import { measuresOf, type Indicator, type Measure } from '../../../schemas/define_indicator.ts';
import { readSql } from '../../read_sql.ts';
import { quoteText } from '../../sql_text.ts';
import type { IndicatorRun } from '../calculate_indicators.ts';
import { keptMonths } from './keep_known_records.ts';

/**
 * Keeps the cases that later runs compare theirs with, in indicators.kept_cases: events of the last sixteen months, so that
 * a rolling year that ended a quarter ago is whole, and the states and windows of indicators.kept_days.
 */
export async function keepCases(db: DuckDBConnection, runs: readonly IndicatorRun[]): Promise<void> {
  await db.run(`create or replace table indicators.kept_days as ${await readSql('figures/kept_days')}`);
  await db.run(`create or replace table indicators.kept_cases (
    indicator_id varchar, interval_type varchar, interval_end date, event_date date, child_id varchar, record_id varchar,
    team_name varchar, category varchar, numerator double, denominator double
  )`);
  await insertCases(db, runs, {
    days: 'from indicators.kept_days',
    bases: ['as_at', 'per_interval', 'over_period'],
  });
}

/** Keeps the states and windows of another day too, where they are worked out for it. */
export async function keepCasesOf(
  db: DuckDBConnection,
  runs: readonly IndicatorRun[],
  day: string,
): Promise<void> {
  const reader = await db.runAndReadAll(
    `select count(*)::integer from indicators.kept_days where day = date ${quoteText(day)}`,
  );
  if (Number(reader.getRows()[0]![0]) > 0) return;
  await db.run(`insert into indicators.kept_days values (date ${quoteText(day)})`);
  await insertCases(db, runs, { days: `select date ${quoteText(day)}`, bases: ['as_at', 'per_interval'] });
}

type Wanted = { days: string; bases: Indicator['basis'][] };

async function insertCases(
  db: DuckDBConnection,
  runs: readonly IndicatorRun[],
  { days, bases }: Wanted,
): Promise<void> {
  for (const { indicator, status } of runs) {
    if (status !== 'computed' || !('path' in indicator) || !bases.includes(indicator.basis)) continue;
    for (const measure of measuresOf(indicator)) {
      await db.run(`insert into indicators.kept_cases ${casesOf(indicator, measure, days)}`);
    }
  }
}

// A record with several rows adds up to one case. What counts for nothing is in no figure.
const casesOf = (indicator: Indicator, measure: Measure, days: string): string =>
  `select ${quoteText(measure.id)},
    ${indicator.basis === 'per_interval' ? 'intervals.interval_type, intervals.interval_end' : 'null, null'},
    event_date, child_id, record_id, team_name, ${measure.distribution_of ?? 'null'}::varchar as category,
    coalesce(sum(${measure.numerator}::double), 0), coalesce(sum(${measure.denominator}::double), 0)
  from ${indicator.table} ${placed(indicator, days)}
  group by all
  having sum(${measure.numerator}::double) <> 0 or sum(${measure.denominator}::double) <> 0`;

function placed({ basis, headline }: Indicator, days: string): string {
  if (basis === 'as_at') return `where event_date in (${days})`;
  if (basis === 'per_interval')
    return `inner join intervals.intervals using (interval_id)
      where intervals.interval_end in (${days})
        and intervals.interval_type in ('week', 'month', 'quarter', ${quoteText(headline)})`;
  const months = keptMonths + (headline === 'rolling_36_months' ? 24 : 0);
  return `where event_date >= months_before(as_at(), ${months})`;
}
