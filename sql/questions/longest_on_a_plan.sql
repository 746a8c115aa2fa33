-- Children who have been on a child protection plan longest.
-- One row per open plan on list 7, the oldest first.
-- @topic Protection
-- @parameter first whole number, default 20: how many
-- @parameter team team, optional: only those of this team
-- @heading latest_category: Category
-- @heading last_visit_date: Last visit
-- @heading last_review_date: Last review
-- @heading previous_plan_count: Previous plans
select
    plans.child_id,
    plans.age,
    plans.start_date,
    as_at() - plans.start_date as days,
    plans.latest_category,
    plans.last_visit_date,
    plans.last_review_date,
    plans.previous_plan_count,
    plans.team_name,
    current_holders.worker_id,
    plans.worker_name,
    plans.record_id
from lists.list_7_child_protection as plans
left join facts.current_holders on plans.child_id = current_holders.child_id
where plans.end_date is null and ($team is null or plans.team_name = $team)
order by plans.start_date, plans.child_id, plans.record_id
limit $first
