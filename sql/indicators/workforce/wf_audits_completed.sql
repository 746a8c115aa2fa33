-- Case audits planned, and whether each was done.
-- One row per planned audit whose day has come.
with audits as (
    select audit_id, min(audit_date) as audit_date, arg_min(grade, audit_date) as grade
    from canonical.case_audits
    where audit_id is not null
    group by audit_id
),

planned as (
    select *
    from canonical.planned_audits
    where planned_date <= as_at()
    qualify
        planned_audit_id is null
        or row_number() over (partition by planned_audit_id, child_id order by source_file, source_line) = 1
)

select
    planned.planned_date as event_date,
    planned.child_id,
    planned.planned_audit_id as record_id,
    -- An audit that is not among those exported was done on a day that nobody knows.
    (planned.audit_id is not null and coalesce(audits.audit_date <= as_at(), true))::integer as numerator,
    1 as denominator,
    planned.team_id,
    planned.theme,
    known_by_then(audits.audit_date) as audit_date,
    case when audits.audit_date <= as_at() then audits.grade end as grade,
    case when not coalesce(audits.audit_date <= as_at(), planned.audit_id is not null)
        then (as_at() - planned.planned_date)::integer
    end as days_late
from planned
left join audits on planned.audit_id = audits.audit_id
