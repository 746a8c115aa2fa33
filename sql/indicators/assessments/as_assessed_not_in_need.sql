-- Referrals received, and whether each was assessed and closed as not in need, with no plan or care in between.
-- One row per child and referral that counts.
select
    responses.referral_date as event_date,
    responses.child_id,
    responses.referral_id as record_id,
    coalesce(
        responses.close_reason_code in ('RC8', 'RC9')
        and responses.first_assessment_date is not null
        and responses.first_service_date is null,
        false
    )::integer as numerator,
    1 as denominator,
    responses.team_id,
    responses.worker_id,
    responses.source_group,
    responses.referral_date,
    responses.first_assessment_date,
    responses.close_date,
    reason_for_closure.label as close_reason
from facts.referral_responses as responses
left join codelists.reason_for_closure on responses.close_reason_code = reason_for_closure.code
