-- Early help assessments completed, and whether each was in time.
-- One row per child and assessment completed. One completed before it began cannot be timed.
with timed as (
    select *, working_days_between(start_date, completed_date) as working_days_taken
    from facts.early_help_records
    where
        record_kind = 'assessment'
        and not is_copy
        and completed_date <= as_at()
        and coalesce(completed_date >= start_date, true)
)

select
    completed_date as event_date,
    child_id,
    record_id,
    coalesce(working_days_taken <= parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    organisation,
    start_date,
    completed_date,
    working_days_taken
from timed
