-- The open cases of a team.
-- One row per child with an open case on list 6, or on list 9, whose case the team holds, or held last.
-- @topic Workers and teams
-- @parameter team team: its name, in quotes
-- @heading status: Status
-- @heading start_date: In need since
-- @heading last_seen_date: Last seen
with open_cases as (
    select child_id, case_status as status, start_date, last_seen_date, primary_need
    from lists.list_6_children_in_need
    where close_date is null
    union all
    select leavers.child_id, 'Care leaver', null, null, null
    from lists.list_9_care_leavers as leavers
    anti join lists.list_6_children_in_need as in_need
        on leavers.child_id = in_need.child_id and in_need.close_date is null
)

select
    open_cases.child_id,
    child_profiles.age,
    open_cases.status,
    open_cases.start_date,
    open_cases.last_seen_date,
    open_cases.primary_need,
    current_holders.team_name,
    current_holders.worker_id,
    case when current_holders.worker_id is not null then current_holders.worker_name end as worker_name
from open_cases
inner join facts.current_holders on open_cases.child_id = current_holders.child_id
left join facts.child_profiles on open_cases.child_id = child_profiles.child_id
where current_holders.team_name = $team
order by current_holders.worker_id nulls first, open_cases.status, open_cases.child_id
