-- Requests for an education, health and care needs assessment, and how far each has come: the decision whether to assess, the
-- assessment, the plan.
-- One row per request made by the as-at date, or without a date.
with requests as (
    select
        *,
        known_by_then(outcome_date) as decision_date,
        -- A decision dated after the as-at date has not been made.
        case when coalesce(outcome_date <= as_at(), true) then outcome_code end as decision_code
    from canonical.education_health_care_requests
    where coalesce(request_date <= as_at(), true)
    qualify
        request_id is null
        or row_number() over (partition by request_id order by source_file, source_line) = 1
),

-- A request leads to one assessment; of several, the one that is still under way or ended last.
assessments as (
    select
        *,
        case when coalesce(outcome_date <= as_at(), true) then outcome_code end as result_code
    from canonical.education_health_care_assessments
    where request_id is not null
    qualify row_number() over (
        partition by request_id order by known_by_then(outcome_date) desc nulls first, assessment_id desc nulls last, source_line
    ) = 1
),

-- A plan that was amended keeps the day on which it was first issued.
first_plans as (
    select assessment_id, plan_id, start_date
    from canonical.education_health_care_plans
    where assessment_id is not null and start_date <= as_at()
    qualify row_number() over (partition by assessment_id order by start_date, plan_id, source_line) = 1
),

enrolments as (
    select child_id, school_name, school_phase, start_date, end_date
    from canonical.school_enrolments
    where child_id is not null and start_date is not null
),

known as (
    select
        send_children.child_id,
        requests.request_id,
        requests.request_date,
        requests.decision_code,
        requests.decision_date,
        assessments.assessment_id,
        assessments.result_code,
        known_by_then(assessments.outcome_date) as result_date,
        coalesce(assessments.had_exception = 'yes', false) as had_exception,
        first_plans.plan_id,
        first_plans.start_date as issued_date,
        -- H: decided before the years that the return is about.
        coalesce(requests.decision_code in ('N', 'W'), false)
        or (coalesce(requests.decision_code = 'H', false) and assessments.assessment_id is null) as ended_at_decision,
        coalesce(assessments.result_code in ('N', 'W', 'H'), false) as ended_at_result,
        requests.source_file,
        requests.source_line
    from requests
    left join facts.send_children on requests.send_id = send_children.send_id
    left join assessments on requests.request_id = assessments.request_id
    left join first_plans on assessments.assessment_id = first_plans.assessment_id
)

select
    known.*,
    least(
        case when known.ended_at_decision then known.decision_date end,
        case when known.ended_at_result then known.result_date end,
        known.issued_date
    ) as finished_date,
    known.ended_at_decision or known.ended_at_result or known.issued_date is not null as is_finished,
    -- Of the school that the child was at when the request was made.
    case when coalesce(enrolments.end_date > known.request_date, true) then enrolments.school_phase end as school_phase
from known
asof left join enrolments
    on known.child_id = enrolments.child_id and known.request_date >= enrolments.start_date
