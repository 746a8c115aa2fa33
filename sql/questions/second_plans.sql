-- Children on a child protection plan for a second or subsequent time.
-- One row per open plan on list 7 with a plan before it, the latest first.
-- @topic Protection
-- @parameter months whole number, optional: only where the plan before ended within so many months of this one
-- @parameter team team, optional: only those of this team
-- @heading latest_category: Category
-- @heading previous_plan_count: Previous plans
-- @heading previous_end_date: The last of them ended on
with previous_plans as (
    select plans.record_id, plans.child_id, max(history.end_date) as previous_end_date
    from lists.list_7_child_protection as plans
    inner join facts.child_protection_history as history
        on plans.child_id = history.child_id and history.end_date <= plans.start_date
    group by plans.record_id, plans.child_id
)

select
    plans.child_id,
    plans.age,
    plans.start_date,
    plans.previous_plan_count,
    previous_plans.previous_end_date,
    plans.latest_category,
    plans.team_name,
    current_holders.worker_id,
    plans.worker_name,
    plans.record_id
from lists.list_7_child_protection as plans
left join previous_plans on plans.child_id = previous_plans.child_id and plans.record_id = previous_plans.record_id
left join facts.current_holders on plans.child_id = current_holders.child_id
where
    plans.end_date is null
    and plans.previous_plan_count >= 1
    and ($months is null or previous_plans.previous_end_date >= months_before(plans.start_date, $months))
    and ($team is null or plans.team_name = $team)
order by plans.start_date desc, plans.child_id, plans.record_id
