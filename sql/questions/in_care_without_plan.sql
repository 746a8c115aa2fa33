-- Children in care without a plan for permanence.
-- One row per child in care now on list 8, the longest in care first; a plan is due by the second review, at four months.
-- @topic Care
-- @parameter months whole number, default 4: in care for more than so many months
-- @parameter team team, optional: only those of this team
-- @heading start_date: In care since
-- @heading latest_review_date: Last review
select
    in_care.child_id,
    in_care.age,
    in_care.start_date,
    as_at() - in_care.start_date as days,
    in_care.legal_status,
    in_care.placement_type,
    in_care.latest_review_date,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
left join facts.current_holders on in_care.child_id = current_holders.child_id
where
    in_care.end_date is null
    and in_care.permanence_plan is null
    and in_care.start_date < months_before(as_at(), $months)
    and ($team is null or in_care.team_name = $team)
order by in_care.start_date, in_care.child_id, in_care.record_id
