-- Case audits that were graded, and whether the grade was good enough; with the actions that each led to.
-- One row per audit.
with audits as (
    select *
    from canonical.case_audits
    where audit_date <= as_at()
    qualify
        audit_id is null
        or row_number() over (partition by audit_id, child_id order by source_file, source_line) = 1
),

followed_up as (
    select
        *,
        known_by_then(actions_closed_date) as closed_date,
        actions is not null or actions_due_date is not null or actions_closed_date is not null as has_actions,
        has_actions and known_by_then(actions_closed_date) is null as has_open_actions,
        coalesce(has_open_actions and actions_due_date < as_at(), false) as has_overdue_actions
    from audits
)

select
    audit_date as event_date,
    child_id,
    audit_id as record_id,
    coalesce(regexp_full_match(trim(grade), parameter('good_grades'), 'i'), false)::integer as numerator,
    (grade is not null)::integer as denominator,
    trim(grade) as grade,
    theme,
    actions,
    actions_due_date,
    closed_date as actions_closed_date,
    case
        when has_overdue_actions then 'Overdue'
        when has_open_actions then 'Open'
        when has_actions then 'Closed'
    end as actions_state,
    case when has_overdue_actions then (as_at() - actions_due_date)::integer end as days_actions_overdue,
    has_overdue_actions::integer as is_action_overdue,
    1 as audits
from followed_up
