-- How much counts of events have grown since they were first published, over the intervals before the clinic's own.
-- One row per scope and measure that counts events and was published before.
select
    position,
    breakdown,
    group_name,
    indicator_id,
    name,
    count(*)::integer as intervals,
    sum(cases_then) as cases_then,
    sum(cases_now) as cases_now,
    100 * (sum(cases_now) - sum(cases_then)) / nullif(sum(cases_then), 0) as grown_by
from clinics.as_known
where
    basis = 'over_period'
    and kind = 'count'
    and indicator_id = cases_of
    and intervals_ago > 0
    and published_as_at is not null
group by all
