-- Care leavers in accommodation that is not suitable.
-- One row per care leaver on list 9 whose accommodation is recorded as unsuitable, or who has no home, is in bed and
-- breakfast, in emergency accommodation or in custody, whatever is recorded of its suitability.
-- @topic Care leavers
-- @parameter team team, optional: only those of this team
-- @heading latest_contact_date: Last contact
select
    leavers.child_id,
    leavers.age,
    leavers.accommodation,
    leavers.suitability,
    leavers.in_touch,
    leavers.latest_contact_date,
    leavers.activity,
    leavers.team_name,
    current_holders.worker_id,
    leavers.adviser_name,
    leavers.record_id
from lists.list_9_care_leavers as leavers
left join codelists.accommodation on leavers.accommodation = accommodation.annex_a_label
left join codelists.suitability on leavers.suitability = suitability.annex_a_label
left join facts.current_holders on leavers.child_id = current_holders.child_id
where
    (coalesce(suitability.code = '2', false) or coalesce(accommodation.code in ('S', 'V', 'W', 'X'), false))
    and ($team is null or leavers.team_name = $team)
order by leavers.accommodation, leavers.child_id, leavers.record_id
