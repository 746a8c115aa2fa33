-- Children who left care in each interval, and whether each left it under a special guardianship or child arrangements
-- order.
-- One row per child and interval.
with leaving as (
    select
        *,
        coalesce(end_reason_code in ('E45', 'E46', 'E47', 'E48'), false)::integer as special_guardianship,
        coalesce(end_reason_code = 'E41', false)::integer as child_arrangements,
        coalesce(end_reason_code in ('E11', 'E12'), false)::integer as adopted
    from cohorts.children_leaving_care
)

select
    leaving.end_date as event_date,
    leaving.child_id,
    leaving.care_episode_id as record_id,
    leaving.special_guardianship + leaving.child_arrangements as numerator,
    1 as denominator,
    leaving.interval_id,
    leaving.team_id,
    leaving.worker_id,
    leaving.special_guardianship,
    leaving.child_arrangements,
    leaving.special_guardianship + leaving.child_arrangements + leaving.adopted as permanent,
    reason_ceased.label as reason_left,
    leaving.start_date as entered_care_date,
    (leaving.end_date - leaving.start_date)::integer as days_in_care
from leaving
left join codelists.reason_ceased on leaving.end_reason_code = reason_ceased.code
