-- Requests for an education, health and care needs assessment.
-- One row per request made.
select
    request_date as event_date,
    child_id,
    request_id as record_id,
    1 as numerator,
    1 as denominator,
    case decision_code
        when 'Y' then 'Assessment agreed'
        when 'N' then 'Refused'
        when 'W' then 'Withdrawn'
        when 'H' then 'Decided before the years of the return'
        else 'Not decided'
    end as decision,
    school_phase,
    request_date,
    decision_date
from facts.education_health_care_requests
where request_date is not null
