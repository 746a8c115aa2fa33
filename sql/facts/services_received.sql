-- What makes a child a child in need: being looked after, being on a plan, being assessed or enquired into.
-- One row per child and service that had begun by the as-at date, named as the case statuses are.

-- Closed by then or still open: an end after the as-at date has not happened yet.
with services as (
    select
        child_id,
        'looked_after' as service,
        coalesce(care_period_id, latest_care_episode_id) as record_id,
        null as referral_id,
        start_date,
        end_date,
        primary_need_code,
        source_file,
        source_line
    from facts.care_periods
    anti join facts.care_past_18
        on care_periods.child_id = care_past_18.child_id and care_periods.period_number = care_past_18.period_number
    where not is_short_breaks_only
    union all
    select
        plans.child_id,
        'child_protection_plan',
        plans.plan_id,
        plans.referral_id,
        plans.start_date,
        known_by_then(plans.end_date),
        null,
        plans.source_file,
        plans.source_line
    from canonical.child_protection_plans as plans
    left join facts.child_profiles on plans.child_id = child_profiles.child_id
    where
        (plans.is_for_other_authority is distinct from 'yes' or reading('list_7_other_authority_plans') = 'listed')
        -- A plan left open on the record of an adult is over.
        and (
            known_by_then(plans.end_date) is not null
            or coalesce(child_profiles.turns_18_date >= window_start(6), true)
            or reading('open_past_18') = 'listed'
        )
    union all
    select
        child_id,
        'child_in_need_plan',
        plan_id,
        referral_id,
        start_date,
        known_by_then(end_date),
        null,
        source_file,
        source_line
    from canonical.child_in_need_plans
    union all
    select
        child_id,
        'open_assessment',
        assessment_id,
        referral_id,
        start_date,
        known_by_then(authorisation_date),
        null,
        source_file,
        source_line
    from canonical.assessments
    union all
    -- A section 47 enquiry is carried out by assessing the child.
    select
        child_id,
        'open_assessment',
        enquiry_id,
        referral_id,
        start_date,
        known_by_then(end_date),
        null,
        source_file,
        source_line
    from canonical.section_47_enquiries
    where reading('list_6_enquiries') = 'open_assessment'
),

-- An id that leads to no referral of the child says nothing about where the service belongs.
referrals as (
    select distinct child_id, referral_id
    from canonical.referrals
    where child_id is not null and referral_id is not null
)

select
    services.child_id,
    services.service,
    services.record_id,
    referrals.referral_id,
    services.start_date,
    services.end_date,
    services.primary_need_code,
    services.source_file,
    services.source_line
from services
left join referrals on services.child_id = referrals.child_id and services.referral_id = referrals.referral_id
where services.child_id is not null and services.start_date <= as_at()
