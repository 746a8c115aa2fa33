-- Visits to privately fostered children that fell due, and whether each was made in time: the visits of regulation 8, and
-- beside them the first visit of each arrangement.
-- One row per arrangement and visit due.
with due_visits as (
    select
        *,
        false as is_initial,
        (
            from_date
            + case when is_in_first_year then parameter('first_year_days') else parameter('later_days') end::integer
        )::date as due_date
    from facts.private_fostering_waits
    union all
    select
        *,
        true,
        working_days_after(from_date, parameter('initial_wd')::integer)
    from facts.private_fostering_waits
    where is_first
),

-- A visit falls due only while the arrangement goes on.
timed as (
    select
        *,
        coalesce(next_visit_date <= due_date, false)::integer as is_in_time
    from due_visits
    where due_date <= as_at() and coalesce(end_date > due_date, true)
)

select
    due_date as event_date,
    child_id,
    arrangement_id as record_id,
    case when is_initial then 0 else is_in_time end as numerator,
    (not is_initial)::integer as denominator,
    case when is_initial then is_in_time else 0 end as initial_in_time,
    is_initial::integer as initial_due,
    case
        when is_initial then 'Initial visit'
        when is_in_first_year then 'First year'
        else 'Second year or later'
    end as kind_of_visit,
    began_on,
    case when not is_first then from_date end as visit_before,
    next_visit_date,
    (coalesce(next_visit_date, as_at()) - due_date)::integer as days_late
from timed
