-- Early help assessments open at the end of each day, and whether each has been open for longer than it may take.
-- One row per child, open assessment and day.
with open_assessments as (
    select
        days.day,
        records.*,
        working_days_between(records.start_date, days.day) as working_days_open,
        working_days_after(records.start_date, parameter('threshold_wd')::integer) as due_date
    from facts.early_help_records as records
    inner join intervals.days on is_open_on(records.start_date, records.completed_date, days.day)
    where records.record_kind = 'assessment' and not records.is_copy
)

select
    day as event_date,
    child_id,
    record_id,
    coalesce(working_days_open > parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    organisation,
    start_date,
    working_days_open,
    due_date
from open_assessments
