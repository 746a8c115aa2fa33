-- Children on a child in need plan at the end of each day, who are neither looked after nor on a child protection plan.
-- One row per child on a plan and day.
select
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    1 as numerator,
    1 as denominator,
    plans.team_id,
    plans.worker_id,
    children_in_need.primary_need,
    need_duration(plans.start_date, plans.day) as duration_band,
    plans.start_date,
    (plans.day - plans.start_date)::integer as days_on_plan
from cohorts.child_in_need_plans as plans
left join cohorts.children_in_need
    on plans.day = children_in_need.day and plans.child_id = children_in_need.child_id
