-- Children on a child protection plan at the end of each day, by the latest category of abuse of the plan.
-- One row per child on a plan and day.
select
    day as event_date,
    child_id,
    plan_id as record_id,
    1 as numerator,
    1 as denominator,
    category as category_of_abuse,
    start_date
from cohorts.child_protection_plans
