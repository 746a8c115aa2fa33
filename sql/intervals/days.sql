-- The days whose state is told: the last days of the intervals that a state is told for.
-- One row per day.
select distinct interval_end as day
from intervals.intervals
where interval_type in ('week', 'month', 'quarter', 'financial_year_to_date', 'financial_year')
