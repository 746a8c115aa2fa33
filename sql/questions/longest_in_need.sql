-- Children who have been in need longest, without a child protection plan and not in care.
-- One row per open case on list 6, the oldest first.
-- @topic Protection
-- @parameter first whole number, default 20: how many
-- @parameter team team, optional: only those of this team
-- @heading start_date: In need since
-- @heading case_status: Status
-- @heading last_seen_date: Last seen
select
    in_need.child_id,
    in_need.age,
    in_need.start_date,
    as_at() - in_need.start_date as days,
    in_need.case_status,
    in_need.primary_need,
    in_need.last_seen_date,
    in_need.team_name,
    current_holders.worker_id,
    in_need.worker_name,
    in_need.record_id
from lists.list_6_children_in_need as in_need
left join codelists.case_status on in_need.case_status = case_status.annex_a_label
left join facts.current_holders on in_need.child_id = current_holders.child_id
where
    in_need.close_date is null
    and coalesce(case_status.code not in ('looked_after', 'child_protection_plan'), true)
    and ($team is null or in_need.team_name = $team)
order by in_need.start_date, in_need.child_id, in_need.record_id
limit $first
