-- The interval that the clinic is about: the last whole week, or the month or quarter that the as-at date falls in.
-- One row per clinic.
select
    interval_id,
    interval_type,
    interval_start,
    interval_end,
    is_complete
from intervals.intervals
where
    interval_type = getvariable('clinic_interval_type')
    and (is_complete or interval_type <> 'week')
order by interval_end desc
limit 1
