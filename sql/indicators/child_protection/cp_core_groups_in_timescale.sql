-- Children on a child protection plan at the end of each day, and whether their core group has met as often as it should:
-- first within some working days, then at intervals.
-- One row per child on a plan and day.
with latest as (
    select
        plans.*,
        core_groups.core_group_date as last_core_group_date,
        coalesce(
            (core_groups.core_group_date + parameter('subsequent_days')::integer)::date,
            working_days_after(plans.start_date, parameter('threshold_wd')::integer)
        ) as due_date
    from cohorts.child_protection_plans as plans
    asof left join facts.core_groups_of_plans as core_groups
        on plans.plan_number = core_groups.plan_number and plans.day >= core_groups.core_group_date
)

select
    day as event_date,
    child_id,
    plan_id as record_id,
    coalesce(due_date >= day, false)::integer as numerator,
    1 as denominator,
    category as category_of_abuse,
    start_date,
    last_core_group_date,
    due_date,
    greatest(day - due_date, 0)::integer as days_overdue
from latest
