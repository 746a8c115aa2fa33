-- Children in need whose case no worker holds.
-- One row per open case on list 6, the oldest first, with who held it last.
-- @topic Workers and teams
-- @parameter team team, optional: only those that this team holds, or held last
-- @heading case_status: Status
-- @heading start_date: In need since
-- @heading last_seen_date: Last seen
-- @heading worker_name: Last worker
select
    in_need.child_id,
    in_need.age,
    in_need.case_status,
    in_need.start_date,
    in_need.last_seen_date,
    in_need.primary_need,
    current_holders.team_name,
    current_holders.worker_name,
    in_need.record_id
from lists.list_6_children_in_need as in_need
left join facts.current_holders on in_need.child_id = current_holders.child_id
where
    in_need.close_date is null
    and current_holders.worker_id is null
    and ($team is null or current_holders.team_name = $team)
order by in_need.start_date, in_need.child_id, in_need.record_id
