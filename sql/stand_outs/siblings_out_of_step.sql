-- Children whose brothers or sisters are on a child protection plan though they are not, while all have an open case.
-- One row per open case on list 6.
with families as (
    select distinct family_id, child_id
    from canonical.family_members
    where family_id is not null and child_id is not null
),

on_a_plan as (
    select child_id, min(start_date) as start_date
    from lists.list_7_child_protection
    where end_date is null and child_id is not null
    group by child_id
),

siblings_on_a_plan as (
    select families.child_id, count(distinct siblings.child_id) as siblings, min(on_a_plan.start_date) as plan_start_date
    from families
    inner join families as siblings
        on families.family_id = siblings.family_id and families.child_id <> siblings.child_id
    inner join on_a_plan on siblings.child_id = on_a_plan.child_id
    group by families.child_id
)

select
    in_need.child_id,
    in_need.record_id,
    in_need.rowid + 1 as row_number,
    siblings_on_a_plan.siblings as stands_out_by,
    in_need.start_date,
    siblings_on_a_plan.siblings,
    siblings_on_a_plan.plan_start_date
from lists.list_6_children_in_need as in_need
inner join siblings_on_a_plan on in_need.child_id = siblings_on_a_plan.child_id
left join on_a_plan on in_need.child_id = on_a_plan.child_id
where in_need.close_date is null and on_a_plan.child_id is null
order by stands_out_by desc, in_need.child_id, in_need.record_id
