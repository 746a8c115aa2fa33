-- Children in pre-proceedings.
-- One row per child and spell of pre-proceedings that neither stepped down nor went to court, the oldest first.
-- @topic Protection
-- @parameter weeks whole number, default 0: only after so many weeks
-- @heading decision_date: Decided on
-- @heading initial_meeting_date: First meeting
-- @heading review_meeting_count: Review meetings
-- @heading case_status: Status now
select
    spells.child_id,
    child_profiles.age,
    spells.decision_date,
    floor((as_at() - spells.decision_date) / 7)::integer as weeks,
    spells.initial_meeting_date,
    spells.review_meeting_count,
    in_need.case_status,
    spells.family_id,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    spells.pre_proceedings_id as record_id
from canonical.pre_proceedings as spells
left join lists.list_6_children_in_need as in_need
    on spells.child_id = in_need.child_id and in_need.close_date is null
left join facts.child_profiles on spells.child_id = child_profiles.child_id
left join facts.current_holders on spells.child_id = current_holders.child_id
where
    spells.decision_date <= as_at() - 7 * $weeks
    and known_by_then(spells.step_down_or_issue_date) is null
order by spells.decision_date, spells.child_id, record_id
