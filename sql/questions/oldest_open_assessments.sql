-- The assessments that have been open longest.
-- One row per open assessment on list 4, the oldest first.
-- @topic Assessments
-- @parameter first whole number, default 20: how many
-- @parameter team team, optional: only those of this team
-- @heading child_seen: Child seen
select
    assessments.child_id,
    assessments.age,
    assessments.start_date,
    working_days_between(assessments.start_date, as_at()) as working_days,
    assessments.child_seen,
    assessments.team_name,
    current_holders.worker_id,
    assessments.worker_name,
    assessments.record_id
from lists.list_4_assessments as assessments
left join facts.current_holders on assessments.child_id = current_holders.child_id
where assessments.authorisation_date is null and ($team is null or assessments.team_name = $team)
order by assessments.start_date, assessments.record_id, assessments.child_id
limit $first
