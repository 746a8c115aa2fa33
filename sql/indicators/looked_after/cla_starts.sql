-- In each interval, the first time that a child started to be looked after in it.
-- One row per interval and child who started.
with first_starts as (
    select
        intervals.interval_id,
        starts.child_id,
        min(starts.period_number) as period_number
    from facts.care_starts as starts
    inner join intervals.intervals
        on starts.start_date between intervals.interval_start and intervals.interval_end
    group by intervals.interval_id, starts.child_id
)

select
    first_starts.interval_id,
    starts.start_date as event_date,
    starts.child_id,
    coalesce(starts.care_period_id, starts.latest_care_episode_id) as record_id,
    1 as numerator,
    1 as denominator,
    starts.is_unaccompanied::integer as is_unaccompanied,
    starts.reviewing_officer,
    starts.unaccompanied,
    starts.legal_status,
    starts.placement_type,
    starts.placement_provider,
    starts.primary_need,
    starts.start_date,
    starts.end_date,
    starts.previous_end_date
from first_starts
inner join facts.care_starts as starts
    on first_starts.child_id = starts.child_id and first_starts.period_number = starts.period_number
