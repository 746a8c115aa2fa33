-- The figures of the indicators that have none yet: what each says of an interval, whole or of a group, and in a distribution
-- of a class.
-- One row per indicator, interval, breakdown, group and class. An interval without a case has its row, with nothing in it.
with told as (
    select
        measures.indicator_id,
        measures.kind,
        measures.has_rate,
        measures.basis,
        measures.history_from,
        intervals.*
    from indicators.measures
    inner join intervals.intervals
        on
            (measures.basis <> 'as_at' or intervals.interval_type not in ('rolling_12_months', 'rolling_36_months'))
            and (measures.headline = 'rolling_36_months' or intervals.interval_type <> 'rolling_36_months')
    anti join indicators.figures on measures.indicator_id = figures.indicator_id
),

filled as (
    select told.*, sums.* exclude (indicator_id, interval_id)
    from told
    inner join indicators.sums
        on told.indicator_id = sums.indicator_id and told.interval_id = sums.interval_id
    union all by name
    select told.*, 'all' as breakdown, 0 as case_count, 0 as numerator, 0 as denominator
    from told
    anti join indicators.sums
        on told.indicator_id = sums.indicator_id and told.interval_id = sums.interval_id
    -- A distribution without a case has no class, and a state that is only known now was not nothing before.
    where
        told.kind <> 'distribution'
        and not coalesce(told.basis = 'as_at' and told.interval_end < told.history_from, false)
),

-- The classes of a distribution are shares of all its cases.
shared as (
    select *, denominator as shared_denominator
    from filled
    where kind <> 'distribution'
    union all
    select *, round(sum(denominator) over (partition by indicator_id, interval_id, breakdown, group_name), 9)
    from filled
    where kind = 'distribution'
)

select
    shared.indicator_id,
    shared.interval_type,
    shared.interval_start,
    shared.interval_end,
    shared.is_complete,
    shared.breakdown,
    shared.group_name,
    shared.category,
    case_count::integer as case_count,
    numerator,
    shared_denominator as denominator,
    case
        when kind = 'count' then numerator
        when shared_denominator <> 0 and kind in ('percentage', 'distribution') then 100 * numerator / shared_denominator
        when shared_denominator <> 0 then numerator / shared_denominator
    end as value,
    case
        when has_rate and shared.breakdown = 'all' and (basis = 'as_at' or interval_type = 'rolling_12_months')
            then 10000 * numerator / getvariable('population')::double
    end as rate,
    -- Of all its cases: not of a class.
    case when shared.category is null then medians.median end as median,
    case when shared.category is null then medians.lower_quartile end as lower_quartile,
    case when shared.category is null then medians.upper_quartile end as upper_quartile,
    -- Whether the exports reach back to where the interval begins.
    coalesce(case when basis = 'as_at' then interval_end else interval_start end >= history_from, false) as is_covered
from shared
left join indicators.medians
    on
        shared.indicator_id = medians.indicator_id
        and shared.interval_id = medians.interval_id
        and shared.breakdown = medians.breakdown
        and shared.group_name is not distinct from medians.group_name
