-- How long each team takes to record what happened: from when records were written, where the exports say so, and from how
-- much what was published has grown since.
-- One row per scope that either tells of.

-- Over a year, because a month of a small team is too few.
with recorded as (
    select
        figures.breakdown,
        figures.group_name,
        figures.denominator as events,
        figures.median as median_working_days,
        figures.value as late_share
    from indicators.figures
    inner join clinics.clinic_interval on figures.interval_end = clinic_interval.interval_end
    where
        figures.indicator_id = 'dq-late-recording'
        and figures.interval_type = 'rolling_12_months'
        and (figures.breakdown = 'all' or (figures.breakdown = 'team' and figures.group_name is not null))
),

grown as (
    select
        breakdown,
        group_name,
        sum(cases_then) as cases_then,
        sum(cases_now) as cases_now
    from clinics.growth
    group by breakdown, group_name
)

select
    coalesce(recorded.breakdown, grown.breakdown) as breakdown,
    coalesce(recorded.group_name, grown.group_name) as group_name,
    recorded.events,
    recorded.median_working_days,
    recorded.late_share,
    grown.cases_then,
    grown.cases_now,
    100 * greatest(grown.cases_now - grown.cases_then, 0) / nullif(grown.cases_now, 0) as grown_share
from recorded
full join grown
    on recorded.breakdown = grown.breakdown and recorded.group_name is not distinct from grown.group_name
