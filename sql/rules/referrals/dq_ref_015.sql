-- Work on a referral (a), or a visit or review under its plan (b), is dated after the referral was closed.
-- One row per referral and piece of work: its first date after the closure.
with events as (
    select
        'a' as part,
        'assessment' as work,
        assessment_id as work_id,
        child_id,
        referral_id,
        unnest(['began', 'was authorised']) as event,
        unnest([start_date, authorisation_date]) as event_date
    from canonical.assessments
    union all
    select
        'a', 'section 47 enquiry', enquiry_id, child_id, referral_id,
        unnest(['began', 'ended']), unnest([start_date, end_date])
    from canonical.section_47_enquiries
    union all
    select 'a', 'initial child protection conference', conference_id, child_id, referral_id, 'was held', conference_date
    from canonical.initial_child_protection_conferences
    union all
    select
        'a', 'child in need plan', plan_id, child_id, referral_id,
        unnest(['began', 'ended']), unnest([start_date, end_date])
    from canonical.child_in_need_plans
    union all
    select
        'a', 'child protection plan', plan_id, child_id, referral_id,
        unnest(['began', 'ended']), unnest([start_date, end_date])
    from canonical.child_protection_plans
    union all
    select
        'b',
        'child protection review',
        reviews.review_id,
        plans.child_id,
        plans.referral_id,
        'was held',
        reviews.review_date
    from canonical.child_protection_reviews as reviews
    inner join canonical.child_protection_plans as plans
        on reviews.plan_id = plans.plan_id and reviews.child_id = plans.child_id
    union all
    select
        'b',
        'child protection visit',
        visits.visit_id,
        plans.child_id,
        plans.referral_id,
        'was made',
        visits.visit_date
    from canonical.visits
    inner join canonical.child_protection_plans as plans
        on visits.plan_id = plans.plan_id and visits.child_id = plans.child_id
)

select
    events.part,
    referrals.child_id,
    referrals.referral_id as record_id,
    [concat_ws(' ', events.work, coalesce(events.work_id, events.event_date::varchar))] as related_record_ids,
    referrals.source_file,
    referrals.source_line,
    referrals.referral_date,
    referrals.close_date,
    events.work,
    events.event,
    events.event_date
from canonical.referrals
inner join events on referrals.referral_id = events.referral_id and referrals.child_id = events.child_id
where events.event_date > referrals.close_date and events.event_date <= as_at()
qualify row_number() over (
    partition by referrals.child_id, referrals.referral_id, related_record_ids order by events.event_date, events.event
) = 1
order by referrals.child_id, referrals.referral_id, events.part, related_record_ids
