-- Children on a child protection plan who were not seen alone at the last visit.
-- One row per open plan on list 7 with a visit, the oldest visit first.
-- @topic Protection
-- @parameter age whole number, default 4: only children of at least so many years
-- @parameter team team, optional: only those of this team
-- @heading last_visit_date: Last visit
-- @heading latest_category: Category
select
    plans.child_id,
    plans.age,
    plans.last_visit_date,
    plans.seen_alone,
    plans.latest_category,
    plans.start_date,
    plans.team_name,
    current_holders.worker_id,
    plans.worker_name,
    plans.record_id
from lists.list_7_child_protection as plans
left join facts.current_holders on plans.child_id = current_holders.child_id
where
    plans.end_date is null
    and plans.last_visit_date is not null
    and plans.seen_alone is distinct from 'a) Yes'
    and coalesce(plans.age >= $age, true)
    and ($team is null or plans.team_name = $team)
order by plans.last_visit_date, plans.child_id, plans.record_id
