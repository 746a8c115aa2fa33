-- Working days are counted to days (a), or from days (b), whose bank holidays are not known.
-- One row per end of the calendar.
with calendar as (
    select min(calendar_day) as first_day, max(calendar_day) as last_day
    from calendars.working_days
),

-- What began in the year before the as-at date, or is still going on, is counted in working days; and up to the day by
-- which an assessment that began on the as-at date is due.
counted_days as (
    select start_date as a_day, end_date
    from canonical.section_47_enquiries
    union all
    select start_date, authorisation_date
    from canonical.assessments
),

used_days as (
    select min(a_day) as first_day, as_at() + 63 as last_day
    from counted_days
    where a_day <= as_at() and (a_day >= months_before(as_at(), 12) or is_open(a_day, end_date))
)

select
    'a' as part,
    null as child_id,
    'end of the calendar' as record_id,
    calendar.last_day as calendar_day,
    used_days.last_day as used_day
from calendar
cross join used_days
where calendar.last_day < used_days.last_day

union all

select 'b', null, 'beginning of the calendar', calendar.first_day, used_days.first_day
from calendar
cross join used_days
where calendar.first_day > used_days.first_day
order by part
