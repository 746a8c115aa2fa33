-- Requests for an education, health and care needs assessment on which it was decided whether to assess, or, as DfE counts
-- them, all that were made; and whether each was refused.
-- One row per request decided, or made.
with requests as (
    select
        *,
        parameter('out_of') = 'made' as is_out_of_all,
        coalesce(decision_code in ('Y', 'N'), false) as is_decided
    from facts.education_health_care_requests
)

select
    case when is_out_of_all then request_date else decision_date end as event_date,
    child_id,
    request_id as record_id,
    coalesce(decision_code = 'N', false)::integer as numerator,
    1 as denominator,
    school_phase,
    request_date,
    decision_date,
    case when decision_date >= request_date then (decision_date - request_date)::integer end as days_to_decision
from requests
where
    case
        when is_out_of_all then request_date is not null
        else is_decided and decision_date is not null
    end
