import { measuresOf, type Indicator, type Measure } from '../../../schemas/define_indicator.ts';
import { quoteText } from '../../sql_text.ts';

/** What every figure is broken down by: the column of a case, by the name of the breakdown. */
export const sharedBreakdowns = {
  team: 'team_name',
  worker: 'worker_name',
  locality: 'locality',
  age_band: 'age_band',
  sex: 'sex',
  ethnicity: 'ethnicity',
  disability: 'disability',
} as const;

/** The columns that a measure is broken down by, its own included. */
export const breakdownsOf = (indicator: Indicator): Record<string, string> => ({
  ...sharedBreakdowns,
  ...Object.fromEntries(Object.keys(indicator.breakdowns).map((name) => [name, name])),
});

// Where a case is put, and which intervals that is in.
const placed = {
  over_period: {
    by: 'segment_days.segment',
    from: 'inner join intervals.segment_days on event_date = segment_days.day',
    into: 'place between intervals.interval_start and intervals.interval_end',
  },
  as_at: {
    by: 'event_date',
    from: '',
    into: "place = intervals.interval_end and intervals.interval_type not in ('rolling_12_months', 'rolling_36_months')",
  },
  per_interval: { by: 'interval_id', from: '', into: 'place = intervals.interval_id' },
} as const;

// The breakdowns of an indicator as grouping sets: which one a group is of, its name, and the sets themselves.
function groupingOf(
  columns: readonly [name: string, column: string][],
  alongside: string,
): {
  breakdown: string;
  group: string;
  sets: string;
} {
  const names = columns.map(([name, column]) => `when grouping(${column}) = 0 then ${quoteText(name)}`);
  const groups = columns.map(([, column]) => `when grouping(${column}) = 0 then ${column}::varchar`);
  const sets = columns.map(([, column]) => `(${alongside}, ${column})`);
  return {
    breakdown: `case ${names.join(' ')} else 'all' end`,
    group: `case ${groups.join(' ')} end`,
    sets: [`(${alongside})`, ...sets].join(', '),
  };
}

/**
 * The statement that adds up the cases of indicators on one basis into indicators.sums: each measure of theirs, for each
 * breakdown, in every interval. All go through one grouping, which costs little more than that of one. Events are added up
 * by stretches that no interval divides before they are placed, so that a rolling year costs no more than a month.
 */
export function sumsSql(indicators: readonly Indicator[]): string {
  const measures = indicators.flatMap((indicator) =>
    measuresOf(indicator).map((measure) => ({ indicator, measure })),
  );
  const owns = ownColumns(Math.max(...indicators.map(({ breakdowns }) => Object.keys(breakdowns).length)));
  const { by, from, into } = placed[indicators[0]!.basis];
  const { breakdown, group, sets } = groupingOf(
    [...Object.entries(sharedBreakdowns), ...owns.map((column): [string, string] => [column, column])],
    'measure_number, place, category',
  );
  return `insert into indicators.sums
    with measures (measure_number, indicator_id, own_breakdowns, has_three_years) as (
      values ${measures.map(({ indicator, measure }, index) => measureValues(indicator, measure, index)).join(', ')}
    ),
    cases as (
      ${measures.map(({ indicator, measure }, index) => casesSql(indicator, measure, index, owns)).join(' union all ')}
    ),
    placed as (
      select *, ${by} as place
      from cases ${from}
    ),
    groups as (
      select measure_number, place, category, ${breakdown} as breakdown, ${group} as group_name,
        count(*) as case_count, sum(counted) as numerator, sum(counted_of) as denominator
      from placed
      group by grouping sets (${sets})
    ),
    named as (
      select groups.*, indicator_id, has_three_years,
        case when starts_with(breakdown, 'own_') then own_breakdowns[breakdown] else breakdown end as name
      from groups
      inner join measures using (measure_number)
    )
    select indicator_id, intervals.interval_id, name, group_name, category, sum(case_count),
      ${exact('sum(numerator)')}, ${exact('sum(denominator)')}
    from named
    inner join intervals.intervals on ${into}
    where name is not null -- fewer breakdowns of its own than another
      and (has_three_years or intervals.interval_type <> 'rolling_36_months')
      and (name <> 'worker' or ${isRecent})
    group by all`;
}

// Where indicators with breakdowns of their own go through one grouping, these are told by their position.
const ownColumns = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `own_${index + 1}`);

function measureValues(indicator: Indicator, { id }: Measure, index: number): string {
  const owns = Object.keys(indicator.breakdowns).map((name, own) => `'own_${own + 1}': ${quoteText(name)}`);
  const hasThreeYears = indicator.headline === 'rolling_36_months';
  return `(${index}, ${quoteText(id)}, map {${owns.join(', ')}}::map(varchar, varchar), ${hasThreeYears})`;
}

function casesSql(indicator: Indicator, measure: Measure, index: number, owns: readonly string[]): string {
  const columns = Object.keys(indicator.breakdowns);
  const own = owns.map((name, position) => `${columns[position] ?? 'null'}::varchar as ${name}`);
  const placing = indicator.basis === 'per_interval' ? 'interval_id' : 'event_date';
  return `select ${[`${index} as measure_number`, placing, ...Object.values(sharedBreakdowns), ...own].join(', ')},
        ${measure.distribution_of ?? 'null'}::varchar as category,
        ${measure.numerator}::double as counted, ${measure.denominator}::double as counted_of
      from ${indicator.table}`;
}

// Parts of posts add up to the same whatever the order in which threads add them.
const exact = (sum: string): string => `round(${sum}, 9)`;

// Of each worker the last thirteen months are told: further back it is another worker's case by now.
const isRecent = `intervals.interval_type in ('week', 'month', 'financial_year_to_date')
      and intervals.interval_end >= months_before(as_at(), 13)`;

/**
 * The statement that adds an indicator's medians and quartiles to indicators.medians, by nearest rank, in every interval.
 * Equal values are counted once, so that it costs little more than a sum.
 */
export function mediansSql(indicator: Indicator, column: string): string {
  const { by, from, into } = placed[indicator.basis];
  const columns = Object.entries(breakdownsOf(indicator)).filter(([name]) => name !== 'worker');
  const { breakdown, group, sets } = groupingOf(columns, 'place, measured');
  const window = 'partition by interval_id, breakdown, group_name';
  return `insert into indicators.medians
    with cases as (
      select *, ${by} as place, ${column}::double as measured
      from ${indicator.table} ${from}
      where ${column} is not null
    ),
    groups as (
      select place, measured, ${breakdown} as breakdown, ${group} as group_name, count(*) as case_count
      from cases
      group by grouping sets (${sets})
    ),
    placed as (
      select intervals.interval_id, breakdown, group_name, measured, sum(case_count) as case_count
      from groups
      inner join intervals.intervals on ${into}
      where ${isTold(indicator)}
      group by all
    ),
    ranked as (
      select *, sum(case_count) over (${window} order by measured) as reached, sum(case_count) over (${window}) as cases
      from placed
    )
    select ${quoteText(indicator.id)}, interval_id, breakdown, group_name,
      min(measured) filter (where reached >= 0.25 * cases), min(measured) filter (where reached >= 0.5 * cases),
      min(measured) filter (where reached >= 0.75 * cases), max(cases)::integer
    from ranked
    group by all`;
}

// Three years are told only of what a month or a year has too few of.
const isTold = ({ headline }: Indicator): string =>
  headline === 'rolling_36_months' ? 'true' : "intervals.interval_type <> 'rolling_36_months'";
