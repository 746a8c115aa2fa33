-- Cases closed as not in need, to be set against the assessments completed in the same time.
-- One row per child and case closed so, and per child and assessment completed.
select
    responses.close_date as event_date,
    responses.child_id,
    responses.referral_id as record_id,
    1 as numerator,
    0 as denominator,
    responses.team_id,
    responses.worker_id,
    responses.source_group,
    reason_for_closure.label as close_reason,
    responses.referral_date,
    responses.first_assessment_date,
    responses.close_date
from facts.referral_responses as responses
left join codelists.reason_for_closure on responses.close_reason_code = reason_for_closure.code
where responses.close_reason_code in ('RC8', 'RC9')
union all
select
    authorisation_date,
    child_id,
    assessment_id,
    0,
    1,
    team_id,
    worker_id,
    source_group,
    null,
    referral_date,
    start_date,
    null
from facts.assessment_timings
where authorisation_date is not null
