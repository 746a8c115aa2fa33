-- Children in care for a year at the end of each day, and whether a dentist had seen each in the months before.
-- One row per child and day.
with dental_checks as (
    select child_id, check_date
    from facts.health_checks_made
    where check_type_code = 'dental'
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    coalesce(
        dental_checks.check_date > months_before(looked_after.day, parameter('window_months')::integer), false
    )::integer as numerator,
    1 as denominator,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    looked_after.continuous_since,
    dental_checks.check_date as last_check_date,
    (
        months_after(
            coalesce(dental_checks.check_date, looked_after.continuous_since), parameter('window_months')::integer
        ) - 1
    )::date as due_date
from cohorts.children_looked_after_12_months as looked_after
asof left join dental_checks
    on looked_after.child_id = dental_checks.child_id and looked_after.day >= dental_checks.check_date
