-- Children in need whom nobody has seen for so many days, or ever.
-- One row per open case on list 6, the longest not seen first; one never seen counts from the day on which it began.
-- @topic Protection
-- @parameter days whole number, default 30: not seen for so many days
-- @parameter status one of on-a-plan, in-care, in-need, being-assessed, optional: only children who are so now
-- @parameter team team, optional: only those of this team
-- @heading case_status: Status
-- @heading start_date: In need since
-- @heading last_seen_date: Last seen
-- @heading days: Days
with statuses (status, code) as (
    values
        ('on-a-plan', 'child_protection_plan'),
        ('in-care', 'looked_after'),
        ('in-need', 'child_in_need_plan'),
        ('being-assessed', 'open_assessment')
)

select
    in_need.child_id,
    in_need.age,
    in_need.case_status,
    in_need.last_seen_date,
    as_at() - coalesce(in_need.last_seen_date, in_need.start_date) as days,
    in_need.start_date,
    in_need.team_name,
    current_holders.worker_id,
    in_need.worker_name,
    in_need.record_id
from lists.list_6_children_in_need as in_need
left join codelists.case_status on in_need.case_status = case_status.annex_a_label
left join statuses on case_status.code = statuses.code
left join facts.current_holders on in_need.child_id = current_holders.child_id
where
    in_need.close_date is null
    and coalesce(in_need.last_seen_date, in_need.start_date) <= as_at() - $days
    and ($status is null or statuses.status = $status)
    and ($team is null or in_need.team_name = $team)
order by days desc, in_need.child_id, in_need.record_id
