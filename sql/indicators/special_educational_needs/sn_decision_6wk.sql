-- Decisions whether to assess, and whether each was made within so many days of the request. The day of the request is day 0.
-- One row per request decided.
with decisions as (
    select
        *,
        case when decision_date >= request_date then (decision_date - request_date)::integer end as days_taken
    from facts.education_health_care_requests
    -- What was decided on the day may not be known.
    where coalesce(decision_code in ('Y', 'N'), true) and decision_date is not null
)

select
    decision_date as event_date,
    child_id,
    request_id as record_id,
    coalesce(days_taken <= parameter('threshold_days')::integer, false)::integer as numerator,
    -- Without a request on or before its day, a decision can be neither in time nor late.
    (days_taken is not null)::integer as denominator,
    case decision_code when 'Y' then 'Assessment agreed' else 'Refused' end as decision,
    school_phase,
    request_date,
    days_taken,
    case when days_taken is not null then greatest(days_taken - parameter('threshold_days')::integer, 0) end as days_over
from decisions
