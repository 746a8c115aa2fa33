-- Visits made by the as-at date, whichever plan they were made under. Some case systems put one visit in two exports
-- (their child in need visits hold the others too): the same id of a child on the same day is one visit.
-- One row per visit and child.

-- Some exports of protection visits name the plan and not the child; a plan that siblings share is then a visit to each.
with plan_children as (
    select distinct plan_id, child_id
    from canonical.child_protection_plans
    where plan_id is not null and child_id is not null
),

-- The most statutory record of a visit speaks for it, then the earlier line.
records as (
    select
        visits.*,
        coalesce(visits.child_id, plan_children.child_id) as visited_child_id,
        coalesce(visits.visit_id, concat_ws(' ', visits.source_file, visits.source_line)) as visit_key,
        case visits.visit_type when 'looked after' then 1 when 'child protection' then 2 else 3 end * 10_000_000_000
        + coalesce(visits.source_line, 0) as preference
    from canonical.visits
    left join plan_children on case when visits.child_id is null then visits.plan_id end = plan_children.plan_id
    where visits.visit_date <= as_at()
)

select
    visited_child_id as child_id,
    any_value(visit_id) as visit_id,
    visit_date,
    arg_min(visit_type, preference) as visit_type,
    coalesce(bool_or(visit_type = 'looked after'), false) as is_looked_after_visit,
    coalesce(bool_or(visit_type = 'child protection'), false) as is_child_protection_visit,
    arg_min(plan_id, preference) as plan_id,
    arg_min(care_period_id, preference) as care_period_id,
    arg_min(is_seen, preference) as is_seen,
    arg_min(is_seen_alone, preference) as is_seen_alone
from records
where visited_child_id is not null
group by visited_child_id, visit_key, visit_date
