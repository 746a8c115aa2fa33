-- Children in care who have lived in many placements within a year.
-- One row per child in care now on list 8, the most placements first.
-- @topic Care
-- @parameter placements whole number, default 3: at least so many in twelve months
-- @parameter team team, optional: only those of this team
-- @heading placement_count: Placements in 12 months
-- @heading start_date: In care since
-- @heading placement_start_date: In this one since
-- @heading missing_count: Times missing in 12 months
select
    in_care.child_id,
    in_care.age,
    in_care.placement_count,
    in_care.start_date,
    in_care.placement_start_date,
    in_care.placement_type,
    in_care.missing_count,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
left join facts.current_holders on in_care.child_id = current_holders.child_id
where
    in_care.end_date is null
    and in_care.placement_count >= $placements
    and ($team is null or in_care.team_name = $team)
order by in_care.placement_count desc, in_care.placement_start_date desc, in_care.child_id, in_care.record_id
