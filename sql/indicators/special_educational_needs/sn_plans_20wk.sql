-- First plans issued, and whether each was within so many days of the request. The day of the request is day 0.
-- One row per assessment that led to a plan; amended plans are not issued again.
with plans as (
    select
        *,
        case when issued_date >= request_date then (issued_date - request_date)::integer end as days_taken
    from facts.education_health_care_requests
    where issued_date is not null
),

timed as (
    select *, coalesce(days_taken <= parameter('threshold_days')::integer, false)::integer as is_in_time
    from plans
)

select
    issued_date as event_date,
    child_id,
    plan_id as record_id,
    case when had_exception then 0 else is_in_time end as numerator,
    (days_taken is not null and not had_exception)::integer as denominator,
    school_phase,
    request_date,
    days_taken,
    case when days_taken is not null then greatest(days_taken - parameter('threshold_days')::integer, 0) end as days_over,
    case when had_exception then 'Yes' else 'No' end as exception_recorded,
    is_in_time,
    (days_taken is not null)::integer as is_timed
from timed
