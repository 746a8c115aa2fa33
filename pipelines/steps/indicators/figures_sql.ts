import type { Indicator, Measure } from '../../../schemas/define_indicator.ts';
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
    into: 'groups.place between intervals.interval_start and intervals.interval_end',
  },
  as_at: {
    by: 'event_date',
    from: '',
    into: "groups.place = intervals.interval_end and intervals.interval_type not in ('rolling_12_months', 'rolling_36_months')",
  },
  per_interval: { by: 'interval_id', from: '', into: 'groups.place = intervals.interval_id' },
} as const;

/**
 * The statement that adds up a measure's cases into indicators.sums: for each breakdown, in every interval. Events are
 * added up by stretches that no interval divides before they are placed, so that a rolling year costs no more than a month.
 */
export function sumsSql(indicator: Indicator, measure: Measure): string {
  const columns = Object.entries(breakdownsOf(indicator));
  const { by, from, into } = placed[indicator.basis];
  const measured = measure.id === indicator.id ? (indicator.median_of ?? null) : null;
  const names = columns.map(([name, column]) => `when grouping(${column}) = 0 then ${quoteText(name)}`);
  const groups = columns.map(([, column]) => `when grouping(${column}) = 0 then ${column}::varchar`);
  const sets = columns.map(([, column]) => `(place, category, ${column})`);
  return `insert into indicators.sums
    with cases as (
      select *, ${by} as place, ${measure.distribution_of ?? 'null'}::varchar as category,
        ${measured ?? 'null'}::double as measured,
        ${measure.numerator}::double as counted, ${measure.denominator}::double as counted_of
      from ${indicator.table} ${from}
    ),
    groups as (
      select place, category, case ${names.join(' ')} else 'all' end as breakdown,
        case ${groups.join(' ')} end as group_name, count(*) as case_count, sum(counted) as numerator,
        sum(counted_of) as denominator${measured === null ? '' : ', list(measured) filter (where measured is not null) as measured'}
      from cases
      group by grouping sets ((place, category), ${sets.join(', ')})
    )
    select ${quoteText(measure.id)}, intervals.interval_id, breakdown, group_name, category, sum(case_count),
      sum(numerator), sum(denominator), ${measured === null ? 'null' : 'flatten(list(measured))'}
    from groups
    inner join intervals.intervals on ${into}
    where ${isTold(indicator)}
    group by all`;
}

// Three years are told only of what a month or a year has too few of.
const isTold = ({ headline }: Indicator): string =>
  headline === 'rolling_36_months' ? 'true' : "intervals.interval_type <> 'rolling_36_months'";
