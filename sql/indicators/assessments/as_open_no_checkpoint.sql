-- Assessments open at the end of each day that no manager has looked at since they began, and whether each has passed the
-- day by which one should have.
-- One row per child, open assessment without management oversight and day.
with open_assessments as (
    select
        days.day,
        timings.*,
        working_days_between(timings.start_date, days.day) as working_days_open,
        working_days_after(timings.start_date, parameter('checkpoint_wd')::integer) as due_date
    from facts.assessment_timings as timings
    inner join intervals.days on is_open_on(timings.start_date, timings.authorisation_date, days.day)
),

oversight as (
    select distinct child_id, oversight_date
    from canonical.management_oversight
    where child_id is not null and oversight_date <= as_at()
)

select
    open_assessments.day as event_date,
    open_assessments.child_id,
    open_assessments.assessment_id as record_id,
    coalesce(open_assessments.working_days_open > parameter('checkpoint_wd')::integer, false)::integer as numerator,
    1 as denominator,
    open_assessments.team_id,
    open_assessments.worker_id,
    open_assessments.start_date,
    open_assessments.working_days_open,
    oversight.oversight_date as latest_oversight_date,
    open_assessments.due_date
from open_assessments
asof left join oversight
    on open_assessments.child_id = oversight.child_id and open_assessments.day >= oversight.oversight_date
where coalesce(oversight.oversight_date < open_assessments.start_date, true)
