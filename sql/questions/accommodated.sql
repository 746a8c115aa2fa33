-- Children in care by agreement with their parents, under section 20.
-- One row per child in care now on list 8 with that legal status, the longest first.
-- @topic Care
-- @parameter months whole number, default 6: for more than so many months
-- @parameter team team, optional: only those of this team
-- @heading legal_status_start_date: Under section 20 since
-- @heading permanence_plan: Plan
-- @heading latest_review_date: Last review
select
    in_care.child_id,
    in_care.age,
    in_care.legal_status_start_date,
    as_at() - in_care.legal_status_start_date as days,
    in_care.start_date,
    in_care.permanence_plan,
    in_care.placement_type,
    in_care.latest_review_date,
    in_care.unaccompanied_asylum_seeker,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
inner join codelists.legal_status on in_care.legal_status = legal_status.annex_a_label
left join facts.current_holders on in_care.child_id = current_holders.child_id
where
    in_care.end_date is null
    and legal_status.code = 'V2'
    and coalesce(in_care.legal_status_start_date, in_care.start_date) < months_before(as_at(), $months)
    and ($team is null or in_care.team_name = $team)
order by in_care.legal_status_start_date nulls first, in_care.child_id, in_care.record_id
