-- Care leavers who are not in education, employment or training.
-- One row per care leaver on list 9, by the reason for it.
-- @topic Care leavers
-- @parameter team team, optional: only those of this team
-- @heading latest_contact_date: Last contact
select
    leavers.child_id,
    leavers.age,
    leavers.activity,
    leavers.eligibility,
    leavers.accommodation,
    leavers.in_touch,
    leavers.latest_contact_date,
    leavers.team_name,
    current_holders.worker_id,
    leavers.adviser_name,
    leavers.record_id
from lists.list_9_care_leavers as leavers
inner join codelists.activity on leavers.activity = activity.annex_a_label
left join facts.current_holders on leavers.child_id = current_holders.child_id
where activity.code in ('G4', 'G5', 'G6') and ($team is null or leavers.team_name = $team)
order by leavers.activity, leavers.child_id, leavers.record_id
