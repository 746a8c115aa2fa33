-- A child and the brothers and sisters of the same family group: where each of them stands.
-- One row per child and family group, the oldest first; a child without a status has no open case.
-- @topic One child
-- @parameter child child: any one of them
-- @heading case_status: Status
-- @heading plan_category: On a plan for
-- @heading plan_start_date: Plan since
-- @heading last_seen_date: Last seen
-- @heading family_id: Family
with families as (
    select distinct family_id
    from canonical.family_members
    where child_id = $child and family_id is not null
),

children_of_families as (
    select distinct family_members.family_id, family_members.child_id
    from canonical.family_members
    semi join families on family_members.family_id = families.family_id
    where family_members.child_id is not null
    union
    select null, $child where not exists (from families)
)

select
    members.child_id,
    child_profiles.age,
    child_profiles.gender,
    in_need.case_status,
    plans.latest_category as plan_category,
    plans.start_date as plan_start_date,
    in_care.legal_status,
    in_care.placement_type,
    in_need.last_seen_date,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    members.family_id
from children_of_families as members
left join facts.child_profiles on members.child_id = child_profiles.child_id
left join lists.list_6_children_in_need as in_need
    on members.child_id = in_need.child_id and in_need.close_date is null
left join lists.list_7_child_protection as plans
    on members.child_id = plans.child_id and plans.end_date is null
left join lists.list_8_children_in_care as in_care
    on members.child_id = in_care.child_id and in_care.end_date is null
left join facts.current_holders on members.child_id = current_holders.child_id
order by members.family_id, child_profiles.age desc nulls last, members.child_id
