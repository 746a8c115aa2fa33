-- Work that is overdue at the end of the clinic's interval, or falls due in the four weeks after.
-- One row per record, thing that is due and day, though several indicators may ask for it.

-- What has so many working days is in time until the next working day, and its indicator lists it from then on: on a Sunday
-- a visit that was due on Friday is not yet overdue.
with cases as (
    select
        listed_cases.*,
        clinic_interval.interval_end,
        listed_cases.due_date < clinic_interval.interval_end and coalesce(listed_cases.is_listed, true) as is_overdue
    from clinics.listed_cases
    cross join clinics.clinic_interval
    where listed_cases.due_what is not null and listed_cases.due_date <= clinic_interval.interval_end + 28
)

select
    cases.* exclude (interval_end, is_overdue),
    case when is_overdue then (interval_end - due_date)::integer end as days_overdue,
    case
        when is_overdue then 'Overdue'
        when due_date <= interval_end + 7 then 'Due within 7 days'
        when due_date <= interval_end + 14 then 'Due within 14 days'
        else 'Due within 28 days'
    end as when_due
from cases
-- A case of nobody's, without an id, is no other's.
qualify
    coalesce(child_id, record_id) is null
    or row_number() over (partition by child_id, record_id, due_what, due_date order by indicator_id) = 1
