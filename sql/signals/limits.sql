-- The months of each charted series with the limits of chance around their average. Limits come from the first twelve months and
-- then hold, until a step change starts them again.
-- One row per series and month that has a value.
with charted as (
    select
        series.series_id,
        series.indicator_id,
        series.breakdown,
        series.group_name,
        series.kind,
        series.charted,
        series.charted_direction,
        months.interval_start,
        months.interval_end,
        months.numerator,
        months.denominator,
        case
            when series.charted = 'value' then months.value
            when series.good_direction = 'higher' then months.denominator - months.numerator
            else months.numerator
        end as value
    from signals.series
    inner join signals.months on series.series_id = months.series_id
    where series.charted is not null
),

changed as (
    select
        charted.*,
        nullif(concat_ws(', ', service_changes.why, team_changes.why), '') as change
    from charted
    left join signals.step_changes as service_changes
        on
            charted.indicator_id = service_changes.indicator_id
            and charted.interval_start = service_changes.month_start
            and service_changes.team_name is null
    left join signals.step_changes as team_changes
        on
            charted.indicator_id = team_changes.indicator_id
            and charted.interval_start = team_changes.month_start
            and charted.breakdown = 'team'
            and charted.group_name = team_changes.team_name
),

divided as (
    select
        *,
        count(change) over (partition by series_id order by interval_start) as segment
    from changed
),

explained as (
    select
        *,
        max(change) over (partition by series_id, segment) as why
    from divided
),

placed as (
    select
        *,
        row_number() over by_month as place,
        abs(value - lag(value) over by_month) as moving_range
    from explained
    where value is not null
    window by_month as (partition by series_id, segment order by interval_start)
),

averaged as (
    select
        *,
        avg(value) filter (where place <= 12) over by_segment as mean,
        avg(moving_range) filter (where place <= 12) over by_segment as average_range,
        count(*) over by_segment as segment_months
    from placed
    window by_segment as (partition by series_id, segment)
),

-- A single leap would widen the limits enough to hide itself, so the outlying ranges are left out.
screened as (
    select
        *,
        coalesce(
            avg(moving_range) filter (where place <= 12 and moving_range < 3.267 * average_range) over by_segment,
            average_range
        ) as screened_range
    from averaged
    window by_segment as (partition by series_id, segment)
),

-- A count or a share cannot fall below nought, nor a share rise above a hundred.
bounded as (
    select
        *,
        screened_range is not null and kind in ('count', 'percentage', 'ratio') as has_lowest,
        screened_range is not null and kind = 'percentage' and charted = 'value' as has_highest
    from screened
)

select
    series_id,
    indicator_id,
    breakdown,
    group_name,
    charted,
    charted_direction,
    interval_start,
    interval_end,
    numerator,
    denominator,
    value,
    segment::integer as segment,
    case when place = 1 then why end as step_change,
    segment_months::integer as segment_months,
    case when segment_months < 12 then 'trial' else 'locked' end as limits,
    mean,
    greatest(mean - 2.66 * screened_range, case when has_lowest then 0 end) as lower_limit,
    least(mean + 2.66 * screened_range, case when has_highest then 100 end) as upper_limit,
    greatest(mean - 2.66 * screened_range * 2 / 3, case when has_lowest then 0 end) as near_lower,
    least(mean + 2.66 * screened_range * 2 / 3, case when has_highest then 100 end) as near_upper
from bounded
