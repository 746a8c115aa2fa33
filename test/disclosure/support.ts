import type { DuckDBConnection } from '@duckdb/node-api';
import { buildTables } from '../../pipelines/steps/build_tables.ts';
import { discloseFigures } from '../../pipelines/steps/disclose_figures.ts';
import { memberTypes } from '../../pipelines/steps/disclosure/state_sums.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { tableOfRows } from '../../pipelines/steps/table_of_rows.ts';
import { readSql } from '../../pipelines/read_sql.ts';
import { settingsSchema } from '../../schemas/settings.ts';
import { figuresDatabase, type Drawn } from '../figures_support.ts';
import { insertRows } from '../support.ts';
import type { Happened } from './attacker.ts';

export type InventedMeasure = {
  id: string;
  kind: 'count' | 'percentage';
  /** The exports reach back to here. */
  from: string;
  happened: readonly Happened[];
};

/** A database that holds what may be told of these measures of events, as if they had been worked out from records. */
export async function disclosedDatabase({
  as_at = '2026-03-31',
  settings = {},
  clinic = 'quarter',
  measures,
}: {
  as_at?: string;
  settings?: object;
  clinic?: 'week' | 'month' | 'quarter';
  measures: readonly InventedMeasure[];
}): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: as_at, settings: settingsSchema.parse(settings) });
  await db.run(`set variable clinic_interval_type = '${clinic}'`);
  await buildTables(db, 'intervals');
  await db.run(await readSql('figures/tables'));
  for (const [position, { id, kind, from }] of measures.entries()) {
    await db.run(
      `insert into indicators.measures (position, indicator_id, kind, basis, has_rate, history_from)
       values ($1, $2, $3, 'over_period', false, $4::date)`,
      [position, id, kind, from],
    );
  }
  await tableOfRows(db, 'indicators.invented', {
    types: inventedTypes,
    rows: measures.flatMap(inventedRows),
  });
  await db.run(inventedSums);
  await db.run(`insert into indicators.figures by name ${await readSql('figures/figures')}`);
  await discloseFigures(db);
  return db;
}

const inventedTypes = {
  indicator_id: 'varchar',
  day: 'date',
  breakdown: 'varchar',
  group_name: 'varchar',
  counted: 'integer',
};

const inventedRows = ({ id, happened }: InventedMeasure): object[] =>
  happened.flatMap(({ day, groups, isCounted }) =>
    [['all', null], ...Object.entries(groups)].map(([breakdown, group]) => ({
      indicator_id: id,
      day,
      breakdown,
      group_name: group,
      counted: isCounted ? 1 : 0,
    })),
  );

const inventedSums = `
  insert into indicators.sums (indicator_id, interval_id, breakdown, group_name, case_count, numerator, denominator)
  select indicator_id, interval_id, breakdown, group_name, count(*), sum(counted), count(*)
  from indicators.invented
  inner join intervals.intervals on day between interval_start and interval_end
  group by all`;

/** A database with these figures drawn, and the disclosure tables named, made in this order. */
export async function figuresToDisclose(
  {
    clinic = 'quarter',
    stated,
    ...drawn
  }: Drawn & { clinic?: 'week' | 'month' | 'quarter'; stated?: string },
  ...names: string[]
): Promise<DuckDBConnection> {
  const db = await figuresDatabase(drawn);
  await tableOfRows(db, 'disclosure.stated_sums', { types: memberTypes, rows: [] });
  if (stated !== undefined) await insertRows(db, 'disclosure.stated_sums', stated);
  await db.run(`set variable clinic_interval_type = '${clinic}'`);
  await buildTables(db, 'intervals');
  for (const name of names) await makeTable(db, name);
  return db;
}

/** A database with these counts and sums, and the disclosure tables named; what is hidden is drawn. */
export async function countsDatabase(
  { counts, sums }: { counts: string; sums: string },
  ...names: string[]
): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: '2026-03-31' });
  await db.run(`create table disclosure.counts (
    count_id varchar, indicator_id varchar default 'xx-test', part varchar default 'numerator',
    basis varchar default 'over_period', kind varchar default 'count', interval_type varchar default 'rolling_12_months',
    is_crossing boolean default false, interval_start date, interval_end date, breakdown varchar default 'all',
    group_name varchar, category varchar, amount double, rest double, size double, is_hidden boolean default false,
    least_amount double, least_rest double, is_told boolean default true)`);
  await db.run(
    `create table disclosure.sums (sum_id varchar, is_of_groups boolean default true, has_rests boolean default true,
      count_id varchar, is_total boolean)`,
  );
  await insertRows(db, 'disclosure.counts', counts);
  await db.run(`update disclosure.counts set
    size = coalesce(size, amount + coalesce(rest, 0)),
    least_amount = coalesce(least_amount, if(is_hidden, least(amount, 1), amount)),
    least_rest = coalesce(least_rest, if(is_hidden, least(rest, 1), rest))`);
  await insertRows(db, 'disclosure.sums', sums);
  for (const name of names) await makeTable(db, name);
  return db;
}

async function makeTable(db: DuckDBConnection, name: string): Promise<void> {
  await db.run(`create table disclosure.${name} as ${await readSql(`disclosure/${name}`)}`);
}

/** The same with what the quarterly report reads beside the figures, as if a clinic had been built. */
export async function reportDatabase({
  ratings,
  scorecard,
  ...drawn
}: Parameters<typeof figuresToDisclose>[0] & {
  ratings?: string;
  scorecard?: string;
}): Promise<DuckDBConnection> {
  const db = await figuresToDisclose(drawn);
  await discloseFigures(db);
  for (const name of ['clinic_interval', 'periods']) {
    await db.run(`create table clinics.${name} as ${await readSql(`clinics/${name}`)}`);
  }
  await db.run(`create table ratings.ratings (
    indicator_id varchar, interval_type varchar default 'quarter', interval_end date, breakdown varchar default 'all',
    rating varchar, words varchar, rated_field varchar, target double, met_from double, met_to double, owner varchar)`);
  await db.run(`create table clinics.scorecard (
    indicator_id varchar, breakdown varchar default 'all', category varchar, signal varchar, signal_since date,
    confidence_grade varchar, compared_field varchar, england_value double, england_year varchar, region_name varchar,
    region_value double, neighbours_value double, neighbours_count integer, top_quartile_value double, differs varchar)`);
  if (ratings !== undefined) await insertRows(db, 'ratings.ratings', ratings);
  if (scorecard !== undefined) await insertRows(db, 'clinics.scorecard', scorecard);
  return db;
}
