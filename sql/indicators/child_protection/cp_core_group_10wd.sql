-- Child protection plans begun and old enough to have had their first core group, and whether it met in the working days
-- allowed.
-- One row per child and plan.

with first_core_groups as (
    select plan_number, min(core_group_date) as first_core_group_date
    from facts.core_groups_of_plans
    group by plan_number
),

plans as (
    select
        plans.*,
        first_core_groups.first_core_group_date,
        working_days_between(plans.start_date, as_at()) as working_days_since_start,
        working_days_between(plans.start_date, first_core_groups.first_core_group_date) as working_days
    from facts.child_protection_plans as plans
    left join first_core_groups on plans.plan_number = first_core_groups.plan_number
)

select
    start_date as event_date,
    child_id,
    plan_id as record_id,
    coalesce(working_days <= parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    initial_category,
    first_core_group_date,
    working_days,
    working_days_after(start_date, parameter('threshold_wd')::integer) as allowed_until
from plans
where working_days_since_start >= parameter('threshold_wd')::integer
