-- The figures as they may be told outside the service. Where a number is not shown, a symbol says why: c hidden to protect
-- people, z there is none, x the exports do not reach back, low not zero but rounded to it.
-- One row per measure, interval, group and class.
with judged as (
    select
        figures.*,
        numerators.is_hidden as is_numerator_hidden,
        denominators.is_hidden as is_denominator_hidden,
        coalesce(figures.denominator, 0) < setting('least_denominator')::integer as is_of_few,
        coalesce(figures.value_count, 0) < setting('least_denominator')::integer as is_median_of_few
    from disclosure.figures
    left join disclosure.counts as numerators
        on numerators.count_id = count_id(
            figures.indicator_id, 'numerator', figures.interval_start, figures.interval_end, figures.breakdown,
            figures.group_name, figures.category
        )
    left join disclosure.counts as denominators
        on denominators.count_id = count_id(
            figures.indicator_id, 'denominator', figures.interval_start, figures.interval_end, figures.breakdown,
            figures.group_name, null
        )
),

symbols as (
    select
        *,
        case
            when kind = 'mean' then 'z'
            when not is_covered then 'x'
            when is_numerator_hidden and numerator <> 0 then 'c'
            when numerator <> 0 and rounded_count(numerator) = 0 then 'low'
        end as numerator_symbol,
        case
            when kind = 'count' then 'z'
            when not is_covered then 'x'
            when is_denominator_hidden and denominator <> 0 then 'c'
            when denominator <> 0 and rounded_count(denominator) = 0 then 'low'
        end as denominator_symbol,
        case
            when not is_covered then 'x'
            when kind = 'count' and is_numerator_hidden and numerator <> 0 then 'c'
            when kind = 'count' and numerator <> 0 and rounded_count(numerator) = 0 then 'low'
            when kind = 'count' then null
            when denominator = 0 then 'z'
            when is_denominator_hidden or coalesce(is_numerator_hidden, false) or is_of_few then 'c'
            when value <> 0 and round(value, 1) = 0 then 'low'
        end as value_symbol,
        case
            when median is null then 'z'
            when not is_covered then 'x'
            when is_median_of_few or coalesce(is_denominator_hidden, false) then 'c'
        end as median_symbol
    from judged
)

select
    * exclude (
        numerator, denominator, value, median, lower_quartile, upper_quartile, is_rated, value_count, is_crossing,
        is_numerator_hidden, is_denominator_hidden, is_of_few, is_median_of_few
    ),
    case when numerator_symbol is null then rounded_count(numerator) end as numerator,
    case when denominator_symbol is null then rounded_count(denominator) end as denominator,
    case
        when value_symbol is not null then null
        when kind = 'count' then rounded_count(numerator)
        else round(value, 1)
    end as value,
    -- Of the rounded count: an exact rate would tell the count to the unit.
    case
        when is_rated and numerator_symbol is null
            then round(10000 * rounded_count(numerator) / getvariable('population')::double, 1)
    end as rate,
    case
        when not has_rate or breakdown <> 'all' or not (basis = 'as_at' or interval_type = 'rolling_12_months') then 'z'
        when not is_rated then 'x'
        else numerator_symbol
    end as rate_symbol,
    case when median_symbol is null then median end as median,
    case when median_symbol is null then lower_quartile end as lower_quartile,
    case when median_symbol is null then upper_quartile end as upper_quartile
from symbols
