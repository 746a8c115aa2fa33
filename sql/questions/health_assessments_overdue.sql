-- Children in care whose health assessment is overdue, or due soon.
-- One row per child in care now on list 8, the longest overdue first. The first is due 20 working days into care, the
-- next six months after the last for a child under five, twelve months for others.
-- @topic Care
-- @parameter days whole number, default 0: also those due in the next so many days
-- @parameter team team, optional: only those of this team
-- @heading due_date: Due
-- @heading days_overdue: Days overdue
-- @heading start_date: In care since
-- @heading latest_health_assessment_date: Last health assessment
-- @heading latest_dental_check_date: Last dental check
with due_assessments as (
    select
        *,
        case
            when latest_health_assessment_date is null then working_days_after(start_date, 20)
            when age < 5 then months_after(latest_health_assessment_date, 6)
            else months_after(latest_health_assessment_date, 12)
        end as due_date
    from lists.list_8_children_in_care
    where end_date is null
)

select
    due_assessments.child_id,
    due_assessments.age,
    due_assessments.due_date,
    as_at() - due_assessments.due_date as days_overdue,
    due_assessments.latest_health_assessment_date,
    due_assessments.latest_dental_check_date,
    due_assessments.start_date,
    due_assessments.placement_location,
    due_assessments.team_name,
    current_holders.worker_id,
    due_assessments.worker_name,
    due_assessments.record_id
from due_assessments
left join facts.current_holders on due_assessments.child_id = current_holders.child_id
where
    coalesce(due_assessments.due_date <= as_at() + $days, true)
    and ($team is null or due_assessments.team_name = $team)
order by due_assessments.due_date nulls first, due_assessments.child_id, due_assessments.record_id
