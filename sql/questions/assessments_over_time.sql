-- Assessments that took, or have been open for, more working days than they should.
-- One row per assessment on list 4: open, or authorised in the last six months. The longest come first.
-- @topic Assessments
-- @parameter days whole number, default 45: working days
-- @parameter team team, optional: only those of this team
-- @parameter state one of open, authorised, optional: only those that are so now
-- @heading authorisation_date: Authorised on
with timed_assessments as (
    select *, working_days_between(start_date, coalesce(authorisation_date, as_at())) as working_days
    from lists.list_4_assessments
)

select
    timed_assessments.child_id,
    timed_assessments.age,
    timed_assessments.start_date,
    timed_assessments.authorisation_date,
    timed_assessments.working_days,
    timed_assessments.child_seen,
    timed_assessments.requires_support,
    timed_assessments.team_name,
    current_holders.worker_id,
    timed_assessments.worker_name,
    timed_assessments.record_id
from timed_assessments
left join facts.current_holders on timed_assessments.child_id = current_holders.child_id
where
    coalesce(timed_assessments.working_days > $days, true)
    and ($team is null or timed_assessments.team_name = $team)
    and ($state is null or ($state = 'open') = (timed_assessments.authorisation_date is null))
order by timed_assessments.working_days desc nulls first, timed_assessments.record_id, timed_assessments.child_id
