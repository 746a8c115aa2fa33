-- How case audits were graded in the year to the end of the clinic's interval, on Ofsted's four-point scale.
-- One row per team and grade.
with audits as (
    select
        case_audits.*,
        holders.team_name,
        clinic_interval.interval_start,
        clinic_interval.interval_end
    from canonical.case_audits
    cross join clinics.clinic_interval
    left join breakdowns.holders
        on
            case_audits.child_id = holders.child_id
            and case_audits.audit_date >= holders.from_date
            and case_audits.audit_date < holders.until_date
    where
        case_audits.audit_date > months_before(clinic_interval.interval_end, 12)
        and case_audits.audit_date <= clinic_interval.interval_end
)

select
    team_name,
    grade,
    case lower(trim(grade))
        when 'outstanding' then 1
        when 'good' then 2
        when 'requires improvement' then 3
        when 'requires improvement to be good' then 3
        when 'inadequate' then 4
        else 5
    end as grade_order,
    count(*) filter (where audit_date >= interval_start)::integer as audits_in_interval,
    count(*)::integer as audits_in_year,
    count(*) filter (
        where actions_due_date < interval_end and coalesce(actions_closed_date > interval_end, true)
    )::integer as overdue_actions
from audits
group by all
