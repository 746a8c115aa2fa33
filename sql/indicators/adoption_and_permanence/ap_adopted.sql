-- Children who left care in each interval, and whether each was adopted.
-- One row per child and interval.
with adoptions as (
    select child_id, entered_care_date, sibling_group, adopted_by, provider
    from facts.adoptions
    where child_id is not null
    qualify row_number() over (
        partition by child_id, entered_care_date order by adoption_order_date desc, permanence_id desc
    ) = 1
)

select
    leaving.end_date as event_date,
    leaving.child_id,
    leaving.care_episode_id as record_id,
    coalesce(leaving.end_reason_code in ('E11', 'E12'), false)::integer as numerator,
    1 as denominator,
    leaving.interval_id,
    leaving.team_id,
    leaving.worker_id,
    adoptions.sibling_group,
    adoptions.adopted_by,
    adoptions.provider,
    reason_ceased.label as reason_left,
    leaving.start_date as entered_care_date,
    (leaving.end_date - leaving.start_date)::integer as days_in_care
from cohorts.children_leaving_care as leaving
left join adoptions
    on leaving.child_id = adoptions.child_id and leaving.start_date = adoptions.entered_care_date
left join codelists.reason_ceased on leaving.end_reason_code = reason_ceased.code
