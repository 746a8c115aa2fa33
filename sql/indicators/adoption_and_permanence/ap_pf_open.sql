-- Private fostering arrangements open at the end of each day, and when the next visit is due.
-- One row per open arrangement and day.
with open_arrangements as (
    select
        days.day,
        waits.*
    from facts.private_fostering_waits as waits
    inner join intervals.days on is_open_on(waits.began_on, waits.end_date, days.day) and waits.from_date <= days.day
    qualify row_number() over (
        partition by days.day, waits.arrangement_id, waits.child_id, waits.began_on
        order by waits.from_date desc, waits.is_first
    ) = 1
)

select
    day as event_date,
    child_id,
    arrangement_id as record_id,
    1 as numerator,
    1 as denominator,
    case when is_first then 'Not visited yet' when is_in_first_year then 'First year' else 'Second year or later' end
        as kind_of_visit,
    began_on,
    case when not is_first then from_date end as latest_visit_date,
    case
        when is_first then working_days_after(from_date, parameter('initial_wd')::integer)
        when is_in_first_year then (from_date + parameter('first_year_days')::integer)::date
        else (from_date + parameter('later_days')::integer)::date
    end as due_date
from open_arrangements
