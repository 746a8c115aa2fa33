-- Child protection plans begun; one that a child brought along is a new plan here.
-- One row per child and plan.
select
    start_date as event_date,
    child_id,
    plan_id as record_id,
    1 as numerator,
    1 as denominator,
    initial_category,
    previous_end_date
from facts.child_protection_plans
where start_date is not null
