import type { Indicator, Measure } from '../../../schemas/define_indicator.ts';

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

const placement = {
  over_period: 'groups.event_date between intervals.interval_start and intervals.interval_end',
  as_at: `groups.event_date = intervals.interval_end
        and intervals.interval_type not in ('rolling_12_months', 'rolling_36_months')`,
  per_interval: 'groups.interval_id = intervals.interval_id',
} as const;

/**
 * The statement that adds up a measure's cases into indicators.sums: for each breakdown, in every interval. Cases are
 * grouped by day before they are placed, so that a rolling year costs no more than a month.
 */
export function sumsSql(indicator: Indicator, measure: Measure): string {
  const columns = Object.entries(breakdownsOf(indicator));
  const placedBy = indicator.basis === 'per_interval' ? 'interval_id' : 'event_date';
  const measured = measure.id === indicator.id ? (indicator.median_of ?? null) : null;
  const names = columns.map(([name, column]) => `when grouping(${column}) = 0 then ${quoted(name)}`);
  const groups = columns.map(([, column]) => `when grouping(${column}) = 0 then ${column}::varchar`);
  return `insert into indicators.sums
    with cases as (
      select *, ${measure.distribution_of ?? 'null'}::varchar as category,
        ${measured ?? 'null'}::double as measured,
        ${measure.numerator}::double as counted, ${measure.denominator}::double as counted_of
      from ${indicator.table}
    ),
    groups as (
      select ${placedBy}, category, case ${names.join(' ')} else 'all' end as breakdown,
        case ${groups.join(' ')} end as group_name, count(*) as case_count, sum(counted) as numerator,
        sum(counted_of) as denominator${measured === null ? '' : ', list(measured) filter (where measured is not null) as measured'}
      from cases
      group by grouping sets (
        (${placedBy}, category), ${columns.map(([, column]) => `(${placedBy}, category, ${column})`).join(', ')}
      )
    )
    select ${quoted(measure.id)}, intervals.interval_id, breakdown, group_name, category, sum(case_count),
      sum(numerator), sum(denominator), ${measured === null ? 'null' : 'flatten(list(measured))'}
    from groups
    inner join intervals.intervals on ${placement[indicator.basis]}
    group by all`;
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
