-- The stretches of days that no interval divides: all days of one are in the same intervals, so what happened in them can be
-- added up once.
-- One row per stretch.
with first_days as (
    select interval_start as first_day
    from intervals.intervals
    union
    select (interval_end + 1)::date
    from intervals.intervals
),

stretches as (
    select
        first_day,
        (lead(first_day) over (order by first_day) - 1)::date as last_day
    from first_days
)

select
    first_day as segment,
    first_day,
    last_day
from stretches
where last_day is not null
