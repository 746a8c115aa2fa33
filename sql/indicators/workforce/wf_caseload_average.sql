-- The cases that social workers hold at the end of each day, and the full-time posts that those who hold them work.
-- One row per case, with a numerator, and one per worker, with a denominator.
with holders as (
    select
        *,
        case when full_time_equivalent is not null then round(cases_held / full_time_equivalent, 1) end as caseload
    from cohorts.case_holders
    where is_social_worker or not parameter('must_be_social_worker')::boolean
)

select
    held_cases.day as event_date,
    held_cases.child_id,
    held_cases.child_id as record_id,
    (holders.full_time_equivalent is not null or parameter('count_cases_without_hours')::boolean)::integer as numerator,
    0 as denominator,
    holders.team_id,
    holders.worker_id,
    holders.service,
    holders.role,
    holders.employment,
    holders.grade,
    held_cases.status,
    held_cases.allocated_date,
    null as caseload,
    null as cases_held,
    null as looked_after,
    null as on_protection_plans,
    null as on_need_plans,
    null as without_plan,
    null as without_open_work,
    null as full_time_equivalent,
    null as maximum_cases
from cohorts.held_cases
inner join holders on held_cases.day = holders.day and held_cases.worker_id = holders.worker_id

union all

select
    day,
    null,
    worker_id,
    0,
    coalesce(full_time_equivalent, 0),
    team_id,
    worker_id,
    service,
    role,
    employment,
    grade,
    null,
    null,
    caseload,
    cases_held,
    looked_after,
    on_protection_plans,
    on_need_plans,
    without_plan,
    without_open_work,
    full_time_equivalent,
    maximum_cases
from holders
