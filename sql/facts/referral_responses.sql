-- What first followed a referral while its case was open: an assessment, a section 47 enquiry, or a plan or care.
-- One row per child and referral that counts.
with referrals as (
    select *
    from facts.referrals_received
    where not_counted is null
),

assessments as (
    select child_id, start_date
    from canonical.assessments
    where child_id is not null and start_date <= as_at()
),

enquiries as (
    select child_id, start_date
    from canonical.section_47_enquiries
    where child_id is not null and start_date <= as_at()
),

services as (
    select child_id, start_date
    from facts.services_received
    where service in ('looked_after', 'child_protection_plan', 'child_in_need_plan')
),

followed as (
    select
        referrals.*,
        case when coalesce(assessments.start_date <= referrals.close_date, true) then assessments.start_date end
            as first_assessment_date,
        case when coalesce(enquiries.start_date <= referrals.close_date, true) then enquiries.start_date end
            as first_enquiry_date,
        case when coalesce(services.start_date <= referrals.close_date, true) then services.start_date end
            as first_service_date
    from referrals
    asof left join assessments
        on referrals.child_id = assessments.child_id and referrals.referral_date <= assessments.start_date
    asof left join enquiries
        on referrals.child_id = enquiries.child_id and referrals.referral_date <= enquiries.start_date
    asof left join services
        on referrals.child_id = services.child_id and referrals.referral_date <= services.start_date
)

select
    *,
    -- What shows that a decision was made, where nobody wrote down when.
    least(
        first_assessment_date,
        first_enquiry_date,
        case when is_no_further_action = 'yes' and close_date >= referral_date then close_date end
    ) as shown_decision_date
from followed
