-- Assessments open at the end of each day, and whether each has been open for longer than it may take.
-- One row per open assessment and day.
with open_assessments as (
    select
        days.day,
        assessments.child_id,
        assessments.assessment_id,
        assessments.start_date,
        assessments.team_id,
        assessments.worker_id,
        working_days_between(assessments.start_date, days.day) as working_days_open,
        working_days_after(assessments.start_date, parameter('threshold_wd')::integer) as due_date
    from canonical.assessments
    inner join intervals.days on is_open_on(assessments.start_date, assessments.authorisation_date, days.day)
)

select
    day as event_date,
    child_id,
    assessment_id as record_id,
    coalesce(working_days_open > parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    case
        when working_days_open <= 10 then '0 to 10'
        when working_days_open <= 20 then '11 to 20'
        when working_days_open <= 35 then '21 to 35'
        when working_days_open <= 45 then '36 to 45'
        when working_days_open > 45 then '46 or more'
    end as working_day_reached,
    start_date,
    working_days_open,
    due_date
from open_assessments
