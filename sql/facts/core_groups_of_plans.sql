-- Days on which a core group met under a child protection plan of this authority.
-- One row per plan and day.

-- By child and date, because a core group can lack its plan's id; some exports name the plan and not the child.
with core_groups as (
    select plans.plan_number, plans.start_date, plans.end_date, groups.core_group_date
    from facts.child_protection_plans as plans
    inner join canonical.core_groups as groups on plans.child_id = groups.child_id
    union
    select plans.plan_number, plans.start_date, plans.end_date, groups.core_group_date
    from facts.child_protection_plans as plans
    inner join canonical.core_groups as groups on plans.plan_id = groups.plan_id
    where groups.child_id is null
)

select plan_number, core_group_date
from core_groups
where core_group_date >= start_date and core_group_date <= coalesce(end_date, as_at())
