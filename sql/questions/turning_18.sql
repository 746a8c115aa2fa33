-- Children in care who turn 18 soon.
-- One row per child in care now on list 8, the first to turn 18 first.
-- @topic Care leavers
-- @parameter days whole number, default 180: in the next so many days
-- @parameter team team, optional: only those of this team
-- @heading turns_18_date: Turns 18
-- @heading eligibility: Care leaver
-- @heading pathway_plan_review_date: Pathway plan reviewed
select
    in_care.child_id,
    in_care.age,
    child_profiles.turns_18_date,
    in_care.placement_type,
    in_care.permanence_plan,
    leavers.eligibility,
    leavers.pathway_plan_review_date,
    leavers.adviser_name,
    in_care.team_name,
    current_holders.worker_id,
    in_care.worker_name,
    in_care.record_id
from lists.list_8_children_in_care as in_care
inner join facts.child_profiles on in_care.child_id = child_profiles.child_id
left join lists.list_9_care_leavers as leavers on in_care.child_id = leavers.child_id
left join facts.current_holders on in_care.child_id = current_holders.child_id
where
    in_care.end_date is null
    and child_profiles.turns_18_date > as_at()
    and child_profiles.turns_18_date <= as_at() + $days
    and ($team is null or in_care.team_name = $team)
order by child_profiles.turns_18_date, in_care.child_id, in_care.record_id
