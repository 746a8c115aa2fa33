-- Assessments open at the end of each day, and whether each has been open for longer than it may take.
-- One row per child, open assessment and day.
with open_assessments as (
    select
        days.day,
        timings.*,
        working_days_between(timings.start_date, days.day) as working_days_open,
        working_days_after(timings.start_date, parameter('threshold_wd')::integer) as due_date
    from facts.assessment_timings as timings
    inner join intervals.days on is_open_on(timings.start_date, timings.authorisation_date, days.day)
),

visits as (
    select child_id, visit_date
    from facts.visits
    semi join open_assessments on visits.child_id = open_assessments.child_id
)

select
    open_assessments.day as event_date,
    open_assessments.child_id,
    open_assessments.assessment_id as record_id,
    coalesce(open_assessments.working_days_open > parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    open_assessments.team_id,
    open_assessments.worker_id,
    case
        when open_assessments.working_days_open <= 10 then '0 to 10'
        when open_assessments.working_days_open <= 20 then '11 to 20'
        when open_assessments.working_days_open <= 35 then '21 to 35'
        when open_assessments.working_days_open <= 45 then '36 to 45'
        when open_assessments.working_days_open > 45 then '46 or more'
    end as working_day_reached,
    open_assessments.start_date,
    open_assessments.working_days_open,
    visits.visit_date as latest_visit_date,
    case open_assessments.is_child_seen when 'yes' then 'Yes' when 'no' then 'No' end as child_seen,
    open_assessments.due_date,
    coalesce(
        open_assessments.working_days_open
        between parameter('warning_wd')::integer and parameter('threshold_wd')::integer,
        false
    )::integer as is_near,
    coalesce(
        open_assessments.working_days_open > parameter('seen_wd')::integer
        and open_assessments.is_child_seen is distinct from 'yes',
        false
    )::integer as is_unseen
from open_assessments
asof left join visits on open_assessments.child_id = visits.child_id and open_assessments.day >= visits.visit_date
