-- Children on a child protection plan at the end of each day, by how long they have been.
-- One row per child on a plan and day.
select
    day as event_date,
    child_id,
    plan_id as record_id,
    1 as numerator,
    1 as denominator,
    protection_duration(start_date, day) as duration_band,
    category as category_of_abuse,
    start_date,
    (day - start_date)::integer as days_on_plan
from cohorts.child_protection_plans
