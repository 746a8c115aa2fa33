-- The days whose states later runs compare theirs with: the as-at date, and the last days of the last weeks, months and
-- quarters.
-- One row per day.
with over as (
    select
        interval_end,
        row_number() over (partition by interval_type order by interval_end desc) as intervals_ago
    from intervals.intervals
    where is_complete and interval_type in ('week', 'month', 'quarter')
)

select interval_end as day
from over
where intervals_ago <= 2
union
select as_at()
