-- Contacts received, and whether each came in outside office hours: as it was marked, and else by the hour.
-- One row per child and contact, on the calendar day on which it came in.
with contacts as (
    select
        *,
        coalesce(received_at::date, contact_date) as received_date,
        received_at::time as received_time
    from facts.contacts_received
    where not_counted is null
),

in_shifts as (
    select
        contacts.*,
        case
            when contacts.received_time is null then null
            when not coalesce(working_days.is_working_day, isodow(contacts.received_date) <= 5)
                then 'Weekend or bank holiday'
            when contacts.received_time < parameter('day_start')::time then 'Night and early morning'
            when contacts.received_time >= parameter('day_end')::time then 'Evening'
            else 'Office hours'
        end as shift,
        working_days_after(contacts.received_date, 1) as due_date
    from contacts
    left join calendars.working_days on contacts.received_date = working_days.calendar_day
    where contacts.received_date <= as_at()
),

told as (
    select
        *,
        case is_out_of_hours
            when 'yes' then true
            when 'no' then false
            else coalesce(shift <> 'Office hours', false)
        end as is_told_out_of_hours
    from in_shifts
)

select
    received_date as event_date,
    child_id,
    contact_id as record_id,
    is_told_out_of_hours::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    outcome,
    shift,
    received_at,
    source_agency,
    decision_date,
    due_date,
    -- One decided on a day that nobody wrote down was picked up.
    (
        is_told_out_of_hours
        and coalesce(decision_date > due_date, outcome is null and due_date <= as_at(), false)
    )::integer as is_not_picked_up
from told
