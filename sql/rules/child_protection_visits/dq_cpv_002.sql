-- A child on a child protection plan has not been seen for longer than the working days allowed (a), or was never
-- seen on this plan, which is older than that (b). Nobody can see a child who is not born, so until then any visit
-- counts.
-- One row per open plan that breaks the rule.
with open_plans as (
    select *, row_number() over (order by child_id, start_date, plan_id, source_file, source_line) as plan_number
    from canonical.child_protection_plans
    where child_id is not null and is_open(start_date, end_date)
),

-- By child and date, because a visit often lacks its plan's id.
last_seen as (
    select open_plans.plan_number, max(visits.visit_date) as last_seen_date
    from open_plans
    inner join facts.visits
        on open_plans.child_id = visits.child_id and visits.visit_date >= open_plans.start_date
    left join facts.child_profiles on visits.child_id = child_profiles.child_id
    where
        visits.is_child_protection_visit
        and (
            visits.is_seen = 'yes'
            or child_profiles.is_unborn
            or visits.visit_date < child_profiles.birth_date
        )
    group by open_plans.plan_number
),

counted as (
    select
        open_plans.*,
        last_seen.last_seen_date,
        working_days_between(coalesce(last_seen.last_seen_date, open_plans.start_date), as_at()) as working_days_since
    from open_plans
    left join last_seen on open_plans.plan_number = last_seen.plan_number
)

-- The calendar of working days begins later than some plans.
select
    case when last_seen_date is null then 'b' else 'a' end as part,
    child_id,
    coalesce(plan_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    last_seen_date,
    working_days_since
from counted
where coalesce(working_days_since > threshold('working_days'), true)
order by child_id, record_id, source_file, source_line
