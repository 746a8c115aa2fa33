-- Child protection plans ended, and whether each had lasted two years or more, the day it ended counted.
-- One row per child and plan.
with ended_plans as (
    select
        *,
        (end_date - start_date + parameter('inclusive_start')::boolean::integer)::integer as days_counted
    from facts.child_protection_plans
    where end_date is not null
)

select
    end_date as event_date,
    child_id,
    plan_id as record_id,
    coalesce(days_counted >= parameter('threshold_days')::integer, false)::integer as numerator,
    1 as denominator,
    coalesce(end_date >= start_date and end_date <= months_after(start_date, 3), false)::integer as is_short,
    latest_category as category_of_abuse,
    protection_duration(start_date, end_date) as duration_band,
    start_date,
    days_counted as days_on_plan
from ended_plans
