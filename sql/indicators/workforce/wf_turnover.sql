-- Social workers employed by the authority who left it in each interval, and those in post at its end, in full-time posts.
-- One row per interval and post of a leaver, with a numerator, and one per interval and post held, with a denominator.
with last_days as (
    select worker_id, max(coalesce(end_date, date '9999-12-31')) as last_day
    from facts.establishment_posts
    where worker_id is not null
    group by worker_id
),

employees as (
    select posts.*, coalesce(posts.end_date = last_days.last_day, false) as is_last_post
    from facts.establishment_posts as posts
    inner join last_days on posts.worker_id = last_days.worker_id
    where posts.employment = 'Employed' and regexp_matches(posts.role, parameter('roles'), 'i')
)

select
    employees.end_date as event_date,
    intervals.interval_id,
    null::varchar as child_id,
    employees.post_id as record_id,
    coalesce(employees.full_time_equivalent, 0) as numerator,
    0 as denominator,
    employees.team_id,
    employees.worker_id,
    employees.service,
    employees.role,
    employees.grade,
    employees.full_time_equivalent,
    employees.start_date,
    employees.end_date as left_date,
    round((employees.end_date - employees.start_date) / 365.25, 1) as years_in_post
from employees
inner join intervals.intervals
    on employees.end_date between intervals.interval_start and intervals.interval_end
where employees.is_last_post

union all

select
    intervals.interval_end,
    intervals.interval_id,
    null,
    employees.post_id,
    0,
    coalesce(employees.full_time_equivalent, 0),
    employees.team_id,
    employees.worker_id,
    employees.service,
    employees.role,
    employees.grade,
    employees.full_time_equivalent,
    employees.start_date,
    null,
    null
from employees
inner join intervals.intervals
    on is_open_on(employees.start_date, employees.end_date, intervals.interval_end)
