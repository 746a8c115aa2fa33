-- Child protection plans that ended, and what became of the children.
-- One row per plan on list 7 that ended, the latest first; no status now means that the case is closed.
-- @topic Protection
-- @parameter days whole number, default 90: ended in the last so many days, of the six months that list 7 covers
-- @parameter team team, optional: only those of this team
-- @heading end_date: Plan ended
-- @heading days_on_plan: Days on the plan
-- @heading latest_category: Category
-- @heading case_status: Status now
select
    plans.child_id,
    plans.age,
    plans.end_date,
    plans.end_date - plans.start_date as days_on_plan,
    plans.latest_category,
    in_need.case_status,
    in_need.last_seen_date,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    plans.record_id
from lists.list_7_child_protection as plans
left join lists.list_6_children_in_need as in_need
    on plans.child_id = in_need.child_id and in_need.close_date is null
left join facts.current_holders on plans.child_id = current_holders.child_id
where plans.end_date >= as_at() - $days and ($team is null or current_holders.team_name = $team)
order by plans.end_date desc, plans.child_id, plans.record_id
