-- Visits made by the as-at date, whichever plan they were made under. Some case systems put one visit in two exports
-- (their child in need visits hold the others too): the same id of a child on the same day is one visit.
-- One row per visit and child.

-- Some exports of protection visits name the plan and not the child; a plan that siblings share is then a visit to each.
with plan_children as (
    select distinct plan_id, child_id
    from canonical.child_protection_plans
    where plan_id is not null and child_id is not null
),

-- Visits are the largest table, so only the few that repeat are grouped.
records as not materialized (
    select
        coalesce(visits.child_id, plan_children.child_id) as child_id,
        visits.visit_id,
        visits.visit_date,
        visits.visit_type,
        visits.plan_id,
        visits.care_period_id,
        visits.is_seen,
        visits.is_seen_alone,
        visits.source_line,
        coalesce(visits.visit_id, concat_ws(' ', visits.source_file, visits.source_line)) as visit_key,
        hash(coalesce(visits.child_id, plan_children.child_id), visit_key, visits.visit_date) as visit_hash
    from canonical.visits
    left join plan_children on case when visits.child_id is null then visits.plan_id end = plan_children.plan_id
    where visits.visit_date <= as_at() and coalesce(visits.child_id, plan_children.child_id) is not null
),

repeats as (
    select visit_hash
    from records
    group by visit_hash
    having count(*) > 1
),

-- The most statutory record of a visit speaks for it, then the earlier line.
repeated_records as (
    select
        records.*,
        case visit_type when 'looked after' then 1 when 'child protection' then 2 else 3 end * 10_000_000_000
        + coalesce(source_line, 0) as preference
    from records
    semi join repeats on records.visit_hash = repeats.visit_hash
)

select
    child_id,
    visit_id,
    visit_date,
    visit_type,
    coalesce(visit_type = 'looked after', false) as is_looked_after_visit,
    coalesce(visit_type = 'child protection', false) as is_child_protection_visit,
    plan_id,
    care_period_id,
    is_seen,
    is_seen_alone
from records
anti join repeats on records.visit_hash = repeats.visit_hash
union all
select
    child_id,
    any_value(visit_id),
    visit_date,
    arg_min(visit_type, preference),
    coalesce(bool_or(visit_type = 'looked after'), false),
    coalesce(bool_or(visit_type = 'child protection'), false),
    arg_min(plan_id, preference),
    arg_min(care_period_id, preference),
    arg_min(is_seen, preference),
    arg_min(is_seen_alone, preference)
from repeated_records
group by child_id, visit_key, visit_date
