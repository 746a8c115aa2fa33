-- Care leavers with whom the council is not in touch, or of whom it does not know.
-- One row per care leaver on list 9, the longest without contact first; those without any come before them.
-- @topic Care leavers
-- @parameter days whole number, optional: also those in touch whose last contact was more than so many days ago
-- @parameter team team, optional: only those of this team
-- @heading latest_contact_date: Last contact
-- @heading days_ago: Days ago
select
    leavers.child_id,
    leavers.age,
    leavers.eligibility,
    leavers.in_touch,
    leavers.latest_contact_date,
    as_at() - leavers.latest_contact_date as days_ago,
    leavers.accommodation,
    leavers.team_name,
    current_holders.worker_id,
    leavers.adviser_name,
    leavers.record_id
from lists.list_9_care_leavers as leavers
left join codelists.in_touch on leavers.in_touch = in_touch.annex_a_label
left join facts.current_holders on leavers.child_id = current_holders.child_id
where
    (
        coalesce(in_touch.code = 'NO', true)
        or (in_touch.code = 'YES' and coalesce(leavers.latest_contact_date < as_at() - $days, $days is not null))
    )
    and ($team is null or leavers.team_name = $team)
order by leavers.latest_contact_date nulls first, leavers.child_id, leavers.record_id
