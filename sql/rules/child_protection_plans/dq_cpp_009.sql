-- A child has been looked after and on a child protection plan together for longer than the days allowed. Short breaks
-- are not being looked after.
-- One row per open plan that breaks the rule.
with open_together as (
    select
        plans.*,
        care_periods.start_date as care_start_date,
        as_at() - greatest(plans.start_date, care_periods.start_date) as days_together
    from canonical.child_protection_plans as plans
    inner join facts.care_periods on plans.child_id = care_periods.child_id
    where
        is_open(plans.start_date, plans.end_date)
        and is_open(care_periods.start_date, care_periods.end_date)
        and not care_periods.is_short_breaks_only
)

select
    'a' as part,
    child_id,
    coalesce(plan_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    care_start_date,
    days_together
from open_together
where days_together > threshold('days')
order by child_id, record_id, source_file, source_line
