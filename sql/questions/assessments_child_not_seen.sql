-- Assessments that were authorised although nobody is known to have seen the child.
-- One row per assessment on list 4, the latest first; where the record says neither yes nor no, that is blank or unknown.
-- @topic Assessments
-- @parameter team team, optional: only those of this team
-- @heading authorisation_date: Authorised on
select
    assessments.child_id,
    assessments.age,
    assessments.start_date,
    assessments.authorisation_date,
    assessments.child_seen,
    assessments.requires_support,
    assessments.team_name,
    current_holders.worker_id,
    assessments.worker_name,
    assessments.record_id
from lists.list_4_assessments as assessments
left join facts.current_holders on assessments.child_id = current_holders.child_id
where
    assessments.authorisation_date is not null
    and assessments.child_seen is distinct from 'a) Yes'
    and ($team is null or assessments.team_name = $team)
order by assessments.authorisation_date desc, assessments.record_id, assessments.child_id
