-- The stretch that each day is in.
-- One row per day of the intervals.
select
    segment,
    unnest(generate_series(first_day, last_day, interval 1 day))::date as day
from intervals.segments
