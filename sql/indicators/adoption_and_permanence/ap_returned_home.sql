-- Children who left care in each interval, and whether each went home.
-- One row per child and interval.
with leaving as (
    select
        *,
        coalesce(end_reason_code = 'E4A', false)::integer as planned,
        coalesce(end_reason_code = 'E4B', false)::integer as unplanned
    from cohorts.children_leaving_care
)

select
    leaving.end_date as event_date,
    leaving.child_id,
    leaving.care_episode_id as record_id,
    leaving.planned + leaving.unplanned as numerator,
    1 as denominator,
    leaving.interval_id,
    leaving.team_id,
    leaving.worker_id,
    leaving.planned,
    leaving.unplanned,
    reason_ceased.label as reason_left,
    leaving.start_date as entered_care_date,
    (leaving.end_date - leaving.start_date)::integer as days_in_care
from leaving
left join codelists.reason_ceased on leaving.end_reason_code = reason_ceased.code
