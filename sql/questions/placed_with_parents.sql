-- Children in care who live with their parents.
-- One row per child in care now on list 8 placed so, the longest first.
-- @topic Care
-- @parameter team team, optional: only those of this team
-- @heading placement_start_date: With parents since
-- @heading latest_visit_date: Last visit
-- @heading latest_review_date: Last review
select
    in_care.child_id,
    in_care.age,
    in_care.placement_start_date,
    as_at() - in_care.placement_start_date as days,
    in_care.legal_status,
    in_care.permanence_plan,
    in_care.latest_visit_date,
    in_care.latest_review_date,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
inner join codelists.placement_type on in_care.placement_type = placement_type.annex_a_label
left join facts.current_holders on in_care.child_id = current_holders.child_id
where
    in_care.end_date is null
    and placement_type.code = 'P1'
    and ($team is null or in_care.team_name = $team)
order by in_care.placement_start_date, in_care.child_id, in_care.record_id
