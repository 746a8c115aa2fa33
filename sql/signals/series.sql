-- What is charted of each series: its value, or the number of unfavourable events where a month has too few cases for a share.
-- One row per series. `charted` is null where neither can be charted, and `why_not` says why.
with summaries as (
    select
        series_id,
        any_value(indicator_id) as indicator_id,
        any_value(breakdown) as breakdown,
        any_value(group_name) as group_name,
        any_value(kind) as kind,
        any_value(good_direction) as good_direction,
        median(denominator) as median_denominator,
        avg(case when kind = 'count' then value end) as average_count,
        avg(case good_direction when 'higher' then denominator - numerator when 'lower' then numerator end) as average_unfavourable
    from signals.months
    group by series_id
),

judged as (
    select
        summaries.*,
        is_small_number(kind, median_denominator) as is_small,
        coalesce(unusual_measures.is_rolling, false) as is_rolling
    from summaries
    left join signals.unusual_measures on summaries.indicator_id = unusual_measures.indicator_id
)

-- With less than one event a month, most months are nought and limits mean nothing.
select
    *,
    case
        when is_rolling then 'not_charted'
        when kind = 'count' and average_count < 1 then 'numbers_too_small'
        when is_small and (kind <> 'percentage' or coalesce(average_unfavourable, 0) < 1) then 'numbers_too_small'
    end as why_not,
    case
        when why_not is not null then null
        when is_small then 'unfavourable_count'
        else 'value'
    end as charted,
    case when charted = 'unfavourable_count' then 'lower' else good_direction end as charted_direction
from judged
