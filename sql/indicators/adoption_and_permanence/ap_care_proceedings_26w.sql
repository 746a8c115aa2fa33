-- Care and supervision cases concluded, and whether each was within 26 weeks beginning with the day of issue.
-- One row per case; one whose day of issue is not known, or comes after its end, cannot be timed.
with concluded as (
    select
        *,
        case when concluded_date >= issue_date then (concluded_date - issue_date)::integer end as days_taken
    from facts.care_applications
    where concluded_date is not null
)

select
    concluded_date as event_date,
    child_id,
    proceedings_id as record_id,
    -- The day of issue is the first of the 182 days.
    coalesce(days_taken <= 181, false)::integer as numerator,
    (days_taken is not null)::integer as denominator,
    coalesce(days_taken / 7, 0) as weeks,
    final_order,
    family_id,
    children_count,
    issue_date,
    hearings,
    round(days_taken / 7, 1) as weeks_taken
from concluded
