-- Care leavers whose pathway plan is overdue for a review, or has none on record.
-- One row per care leaver on list 9, those without any first.
-- @topic Care leavers
-- @parameter months whole number, default 6: last reviewed more than so many months ago
-- @parameter team team, optional: only those of this team
-- @heading pathway_plan_review_date: Last reviewed
-- @heading days_ago: Days ago
select
    leavers.child_id,
    leavers.age,
    leavers.eligibility,
    leavers.pathway_plan_review_date,
    as_at() - leavers.pathway_plan_review_date as days_ago,
    leavers.in_touch,
    leavers.latest_contact_date,
    leavers.team_name,
    current_holders.worker_id,
    leavers.adviser_name,
    leavers.record_id
from lists.list_9_care_leavers as leavers
left join facts.current_holders on leavers.child_id = current_holders.child_id
where
    coalesce(leavers.pathway_plan_review_date < months_before(as_at(), $months), true)
    and ($team is null or leavers.team_name = $team)
order by leavers.pathway_plan_review_date nulls first, leavers.child_id, leavers.record_id
