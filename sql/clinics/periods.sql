-- The intervals that the pack shows side by side, the clinic's own last: three weeks, thirteen months or nine quarters.
-- One row per interval shown.
with earlier as (
    select
        intervals.*,
        row_number() over (order by intervals.interval_end desc) - 1 as intervals_ago
    from intervals.intervals
    inner join clinics.clinic_interval
        on
            intervals.interval_type = clinic_interval.interval_type
            and intervals.interval_end <= clinic_interval.interval_end
)

select
    (row_number() over (order by interval_end))::integer as position,
    interval_type,
    interval_start,
    interval_end,
    is_complete,
    intervals_ago::integer as intervals_ago
from earlier
where
    (interval_type = 'week' and intervals_ago in (0, 1, 4))
    or (interval_type = 'month' and intervals_ago <= 12)
    or (interval_type = 'quarter' and intervals_ago <= 8)
