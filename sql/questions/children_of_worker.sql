-- The children whose cases a worker holds.
-- One row per child; a child without a status is on neither list 6 nor list 9.
-- @topic Workers and teams
-- @parameter worker worker: an id, or a name in quotes
-- @heading status: Status
-- @heading start_date: In need since
-- @heading last_seen_date: Last seen
select
    current_holders.child_id,
    child_profiles.age,
    coalesce(in_need.case_status, case when leavers.child_id is not null then 'Care leaver' end) as status,
    in_need.start_date,
    in_need.last_seen_date,
    in_need.primary_need,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name
from facts.current_holders
left join lists.list_6_children_in_need as in_need
    on current_holders.child_id = in_need.child_id and in_need.close_date is null
left join lists.list_9_care_leavers as leavers on current_holders.child_id = leavers.child_id
left join facts.child_profiles on current_holders.child_id = child_profiles.child_id
where current_holders.worker_id = $worker
order by status nulls last, in_need.last_seen_date nulls first, current_holders.child_id
