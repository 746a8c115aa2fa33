-- Children who came into care last.
-- One row per period of care on list 8, the latest first.
-- @topic Care
-- @parameter last whole number, default 10: how many
-- @parameter team team, optional: only those of this team
-- @heading start_date: Came into care
-- @heading end_date: Left care
select
    in_care.child_id,
    in_care.age,
    in_care.start_date,
    in_care.category_of_need,
    in_care.legal_status,
    in_care.placement_type,
    in_care.placement_location,
    in_care.end_date,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
left join facts.current_holders on in_care.child_id = current_holders.child_id
where $team is null or in_care.team_name = $team
order by in_care.start_date desc, in_care.child_id, in_care.record_id
limit $last
