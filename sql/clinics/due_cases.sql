-- Work that is overdue at the end of the clinic's interval, or falls due in the four weeks after.
-- One row per record, thing that is due and day, though several indicators may ask for it.
select
    listed_cases.*,
    -- None before the day after it was due.
    case
        when listed_cases.due_date < clinic_interval.interval_end
            then (clinic_interval.interval_end - listed_cases.due_date)::integer
    end as days_overdue,
    case
        when listed_cases.due_date < clinic_interval.interval_end then 'Overdue'
        when listed_cases.due_date <= clinic_interval.interval_end + 7 then 'Due within 7 days'
        when listed_cases.due_date <= clinic_interval.interval_end + 14 then 'Due within 14 days'
        when listed_cases.due_date <= clinic_interval.interval_end + 28 then 'Due within 28 days'
    end as when_due
from clinics.listed_cases
cross join clinics.clinic_interval
where listed_cases.due_what is not null and listed_cases.due_date <= clinic_interval.interval_end + 28
-- A case of nobody's, without an id, is no other's.
qualify
    coalesce(listed_cases.child_id, listed_cases.record_id) is null
    or row_number() over (
        partition by listed_cases.child_id, listed_cases.record_id, listed_cases.due_what, listed_cases.due_date
        order by listed_cases.indicator_id
    ) = 1
