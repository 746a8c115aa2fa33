-- The months of each charted series with the four signs that something other than chance is at work.
-- One row per series and month that has a value.
with sided as (
    select
        *,
        sign(round(value - mean, 9))::integer as side,
        sign(round(value - lag(value) over by_month, 9))::integer as step,
        case
            when round(value - upper_limit, 9) > 0 then 1
            when round(value - lower_limit, 9) < 0 then -1
            else 0
        end as outside,
        case
            when round(value - near_upper, 9) > 0 then 1
            when round(value - near_lower, 9) < 0 then -1
            else 0
        end as beyond_near
    from signals.limits
    window by_month as (partition by series_id, segment order by interval_start)
),

changed as (
    select
        *,
        (side is distinct from lag(side) over by_month)::integer as side_changed,
        (step is distinct from lag(step) over by_month)::integer as step_changed,
        (outside is distinct from lag(outside) over by_month)::integer as outside_changed
    from sided
    window by_month as (partition by series_id, segment order by interval_start)
),

numbered as (
    select
        *,
        (sum(side_changed) over by_month)::integer as side_run,
        (sum(step_changed) over by_month)::integer as step_run,
        (sum(outside_changed) over by_month)::integer as outside_run,
        lag(interval_start) over by_month as start_before,
        lag(interval_start, 2) over by_month as start_two_before,
        lag(beyond_near) over by_month as near_before,
        lag(beyond_near, 2) over by_month as near_two_before,
        lead(beyond_near) over by_month as near_after,
        lead(beyond_near, 2) over by_month as near_two_after
    from changed
    window by_month as (partition by series_id, segment order by interval_start)
),

counted as (
    select
        *,
        count(*) over (partition by series_id, segment, side_run) as side_length,
        count(*) over (partition by series_id, segment, step_run) as step_length,
        min(interval_start) over (partition by series_id, segment, side_run) as side_since,
        min(start_before) over (partition by series_id, segment, step_run) as trend_since,
        min(interval_start) over (partition by series_id, segment, outside_run) as outside_since
    from numbered
),

-- Seven months that rise are six steps up; the month that they rise from belongs to them.
trended as (
    select
        *,
        coalesce(step <> 0 and step_length >= 6, false) as ends_trend_step,
        lead(step) over by_month as next_step,
        lead(step_length) over by_month as next_step_length
    from counted
    window by_month as (partition by series_id, segment order by interval_start)
),

signed as (
    select
        *,
        coalesce(outside <> 0, false) as is_outside,
        coalesce(side <> 0 and side_length >= 7, false) as in_side_run,
        ends_trend_step or coalesce(next_step <> 0 and next_step_length >= 6, false) as in_trend,
        -- Of any three that hold this month, another lies beyond the same near limit.
        beyond_near <> 0
        and beyond_near in (
            coalesce(near_before, 0), coalesce(near_two_before, 0), coalesce(near_after, 0), coalesce(near_two_after, 0)
        ) as in_two_of_three,
        case when ends_trend_step then step when in_trend then next_step end as trend
    from trended
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
    segment,
    step_change,
    segment_months,
    limits,
    mean,
    lower_limit,
    upper_limit,
    near_lower,
    near_upper,
    is_outside,
    in_side_run,
    in_trend,
    in_two_of_three,
    trend,
    -- Up or down, by the sign that weighs most.
    case
        when is_outside or in_side_run or (in_two_of_three and not in_trend) then side
        when in_trend then trend
    end as changed_to,
    case
        when changed_to is null then null
        when charted_direction = 'neutral' then 'different'
        when (charted_direction = 'higher') = (changed_to = 1) then 'better'
        else 'worse'
    end as meaning,
    outside_since,
    side_since,
    trend_since,
    case beyond_near
        when near_two_before then start_two_before
        when near_before then start_before
        else interval_start
    end as near_since
from signed
