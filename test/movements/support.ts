import type { DuckDBConnection } from '@duckdb/node-api';
import { findMovements } from '../../pipelines/steps/movements/find_movements.ts';
import type { Side } from '../../pipelines/steps/movements/movement_sides.ts';
import { openDatabase } from '../../pipelines/steps/open_database.ts';
import { expectRows, insertRows } from '../support.ts';

/** What a run kept, drawn as in test/support.ts: each table with only the columns that it is about. */
export type KeptRun = Partial<Record<'cases' | 'records' | 'people' | 'definitions' | 'codes', string>>;

export type Runs = {
  then: KeptRun;
  now: KeptRun;
  /** indicator_id, and of the rest what differs from a count of events of children, of which more is neither good nor bad. */
  measures?: string;
  /** The tables and codelists that measures rest on: cases_of, kind, name. */
  sources?: string;
  /** old_id, kept_id. */
  merged?: string;
};

/** February, as a run on its last day knew it, and March, with what the run on its last day knows of both. */
const [thenEnd, nowEnd] = ['2026-02-28', '2026-03-31'];

const shapes = {
  cases: `indicator_id varchar default 'xx-one', interval_type varchar, interval_end date, event_date date, child_id varchar,
    record_id varchar, team_name varchar, category varchar, numerator double default 1, denominator double default 1`,
  records: `table_name varchar default 'plans', record_id varchar, child_id varchar, began date, ended date,
    has_end boolean default true`,
  people: 'child_id varchar, birth_date date',
  definitions: 'cases_of varchar, definition varchar',
  codes: 'codelist varchar, raw_text varchar, code varchar',
} as const;

const measureShape = `position integer default 1, indicator_id varchar default 'xx-one', cases_of varchar, name varchar, area varchar,
  kind varchar default 'count', unit varchar, basis varchar default 'over_period', good_direction varchar default 'neutral',
  headline varchar default 'month', is_undated boolean default false`;

/** A database in which two drawn runs were compared. */
export async function comparedRuns({
  then,
  now,
  measures,
  sources,
  merged,
}: Runs): Promise<DuckDBConnection> {
  const db = await openDatabase({ asAt: nowEnd });
  for (const schema of ['drawn_then', 'drawn_now']) await db.run(`create schema ${schema}`);
  await draw(db, 'drawn_now.measures', measureShape, measures ?? 'indicator_id\nxx-one');
  await db.run('update drawn_now.measures set cases_of = coalesce(cases_of, indicator_id)');
  await draw(db, 'drawn_now.sources', 'cases_of varchar, kind varchar, name varchar', sources ?? 'cases_of');
  await draw(db, 'drawn_now.merged', 'old_id varchar, kept_id varchar', merged ?? 'old_id');
  const sides = { then: await drawRun(db, 'then', then), now: await drawRun(db, 'now', now) };
  await findMovements(db, { ...sides, intervalType: 'month', thenEnd, nowEnd, asAt: nowEnd });
  return db;
}

/** Expects these movements of the service, or of a team, and no others, looking only at the columns drawn. */
export async function expectMoves(
  runs: Runs,
  drawing: string,
  { comparison = 'then to now', breakdown = 'all' } = {},
): Promise<DuckDBConnection> {
  const db = await comparedRuns(runs);
  await expectRows(
    db,
    `select {columns} from movements.moves where comparison = '${comparison}' and breakdown = '${breakdown}'
     order by indicator_id, group_name, child_id, record_id, category`,
    drawing,
  );
  return db;
}

async function drawRun(db: DuckDBConnection, time: 'then' | 'now', run: KeptRun): Promise<Side> {
  const schema = `drawn_${time}`;
  for (const [name, shape] of Object.entries(shapes)) {
    await draw(db, `${schema}.${name}`, shape, run[name as keyof KeptRun] ?? shape.split(' ')[0]!);
  }
  // A figure is what its cases add up to; a month without a case has its figure too.
  const ends = time === 'then' ? [thenEnd] : [thenEnd, nowEnd];
  await db.run(`create table ${schema}.figures as
    with months as (
      select measures.*, unnest([${ends.map((end) => `date '${end}'`).join(', ')}]) as interval_end from drawn_now.measures
    ),
    told as (
      select * exclude (interval_end), interval_end, date_trunc('month', interval_end)::date as interval_start
      from months where not is_undated or interval_end = date '${ends.at(-1)!}'
    ),
    placed as (
      select told.*, cases.team_name, cases.category, cases.numerator, cases.denominator
      from told left join ${schema}.cases
        on told.indicator_id = cases.indicator_id and case told.basis
          when 'over_period' then cases.event_date between told.interval_start and told.interval_end
          when 'as_at' then cases.event_date = told.interval_end
          else cases.interval_end = told.interval_end and cases.interval_type = 'month' end
    )
    select indicator_id, 'month' as interval_type, interval_start, interval_end, true as is_complete,
      case when grouping(team_name) = 0 then 'team' else 'all' end as breakdown, team_name as group_name, category,
      coalesce(sum(numerator), 0) as numerator, coalesce(sum(denominator), 0) as denominator,
      case when any_value(kind) = 'count' then coalesce(sum(numerator), 0)
        when sum(denominator) <> 0 then 100 * sum(numerator) / sum(denominator) end as value
    from placed
    group by grouping sets ((indicator_id, interval_start, interval_end, category),
      (indicator_id, interval_start, interval_end, category, team_name))`);
  return {
    kept_cases: `${schema}.cases`,
    kept_figures: `${schema}.figures`,
    kept_measures: 'drawn_now.measures',
    kept_definitions: `${schema}.definitions`,
    kept_records: `${schema}.records`,
    sources: 'drawn_now.sources',
    kept_code_map: `${schema}.codes`,
    kept_people: `${schema}.people`,
    merged_ids: 'drawn_now.merged',
  };
}

async function draw(db: DuckDBConnection, table: string, shape: string, drawing: string): Promise<void> {
  await db.run(`create table ${table} (${shape})`);
  await insertRows(db, table, drawing);
}
