-- The child in need plans in force at the end of each day, of children who are neither looked after nor on a child
-- protection plan, whoever holds it.
-- One row per child on a plan and day. Of two plans open at once, the later counts.
with plans_in_force as (
    select
        days.day,
        plans.child_id,
        plans.plan_id,
        plans.referral_id,
        plans.start_date,
        plans.team_id,
        plans.worker_id
    from canonical.child_in_need_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
    qualify
        plans.child_id is null
        or row_number() over (
            partition by days.day, plans.child_id
            order by plans.start_date desc, plans.plan_id desc nulls last, plans.source_line desc
        ) = 1
),

on_protection_plans as (
    select distinct
        days.day,
        plans.child_id
    from canonical.child_protection_plans as plans
    inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
)

select plans_in_force.*
from plans_in_force
anti join on_protection_plans
    on plans_in_force.day = on_protection_plans.day and plans_in_force.child_id = on_protection_plans.child_id
anti join cohorts.children_looked_after
    on plans_in_force.day = children_looked_after.day and plans_in_force.child_id = children_looked_after.child_id
