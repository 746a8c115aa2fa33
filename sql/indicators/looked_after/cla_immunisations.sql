-- Children in care for a year at the as-at date, and whether their immunisations are up to date. Only the latest status is
-- exported, so nothing is known of earlier days.
-- One row per child.
with statuses as (
    select child_id, is_up_to_date, status_date
    from canonical.immunisations
    where child_id is not null and coalesce(status_date <= as_at(), true)
    qualify row_number() over (
        partition by child_id order by status_date desc nulls last, source_line desc
    ) = 1
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    coalesce(statuses.is_up_to_date = 'yes', false)::integer as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    looked_after.continuous_since,
    case statuses.is_up_to_date when 'yes' then 'Up to date' when 'no' then 'Not up to date' end as status,
    statuses.status_date
from cohorts.children_looked_after_12_months as looked_after
left join statuses on looked_after.child_id = statuses.child_id
where looked_after.day = as_at()
