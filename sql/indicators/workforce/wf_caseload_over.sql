-- Workers who hold cases at the end of each day, and whether they hold more for their hours than they should.
-- One row per worker and day.

-- Whose hours are not recorded is taken to work full-time, so that the fewest cases for the hours count.
with holders as (
    select
        *,
        round(cases_held / coalesce(full_time_equivalent, 1), 1) as caseload,
        coalesce(maximum_cases, parameter('threshold_sw')::double) as most_cases
    from cohorts.case_holders
)

select
    day as event_date,
    null::varchar as child_id,
    worker_id as record_id,
    (cases_held > most_cases * coalesce(full_time_equivalent, 1))::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    service,
    role,
    employment,
    grade,
    cases_held,
    full_time_equivalent,
    caseload,
    most_cases,
    looked_after,
    on_protection_plans,
    on_need_plans,
    without_plan,
    without_open_work
from holders
