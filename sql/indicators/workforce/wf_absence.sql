-- Days that employed social workers lost to sickness in each interval, and the days that those in post at its end could work.
-- One row per interval and absence, with a numerator, and one per interval and post held, with a denominator.
with employees as (
    select *
    from facts.establishment_posts
    where employment = 'Employed' and regexp_matches(role, parameter('roles'), 'i')
),

-- Of several posts, the one with the most hours.
absences as (
    select
        absences.absence_id,
        absences.worker_id,
        absences.reason,
        absences.start_date,
        least(absences.end_date, as_at()) as end_date,
        absences.days_lost,
        absences.source_line,
        employees.team_id,
        employees.service,
        employees.role,
        employees.grade,
        employees.full_time_equivalent
    from canonical.worker_absences as absences
    inner join employees
        on
            absences.worker_id = employees.worker_id
            and absences.start_date >= employees.start_date
            and absences.start_date < coalesce(employees.end_date, date '9999-12-31')
    where
        absences.start_date <= as_at()
        and (absences.is_sickness = 'yes' or not parameter('sickness_only')::boolean)
    qualify row_number() over (
        partition by absences.absence_id, absences.worker_id, absences.start_date
        order by employees.full_time_equivalent desc nulls last, employees.post_id, absences.source_line
    ) = 1
),

intervals_of_absences as (
    select
        absences.*,
        intervals.interval_id,
        least(coalesce(absences.end_date, as_at()), intervals.interval_end) as last_day,
        working_days_between(
            (greatest(absences.start_date, intervals.interval_start) - 1)::date,
            least(coalesce(absences.end_date, as_at()), intervals.interval_end)
        ) as working_days_in_interval,
        working_days_between((absences.start_date - 1)::date, coalesce(absences.end_date, as_at())) as working_days
    from absences
    inner join intervals.intervals
        on
            absences.start_date <= intervals.interval_end
            and coalesce(absences.end_date, as_at()) >= intervals.interval_start
),

-- A year has so many working days, one more if it has a 29 February; a shorter interval its share of them.
lengths as (
    select
        interval_id,
        interval_end,
        interval_end - interval_start + 1 as days,
        (
            select count(*)
            from generate_series(interval_start::timestamp, interval_end::timestamp, interval 1 day) as all_days(one_day)
            where month(one_day) = 2 and day(one_day) = 29
        ) as leap_days
    from intervals.intervals
)

select
    last_day as event_date,
    interval_id,
    null::varchar as child_id,
    absence_id as record_id,
    -- The days lost were counted to the as-at date; an interval has its share of them.
    coalesce(
        coalesce(
            days_lost * working_days_in_interval / nullif(working_days, 0),
            working_days_in_interval * full_time_equivalent
        ),
        0
    ) as numerator,
    0 as denominator,
    team_id,
    worker_id,
    service,
    role,
    grade,
    reason,
    start_date,
    end_date,
    days_lost
from intervals_of_absences

union all

select
    lengths.interval_end,
    lengths.interval_id,
    null,
    employees.post_id,
    0,
    coalesce(employees.full_time_equivalent, 0)
    * (
        (lengths.days - lengths.leap_days) * parameter('working_days_in_year')::double / 365
        + lengths.leap_days
    ),
    employees.team_id,
    employees.worker_id,
    employees.service,
    employees.role,
    employees.grade,
    null,
    null,
    null,
    null
from employees
inner join lengths on is_open_on(employees.start_date, employees.end_date, lengths.interval_end)
