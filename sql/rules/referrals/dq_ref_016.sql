-- An episode of need has been open for months in which nothing was recorded for the child, who is not in care or on a
-- child protection plan.
-- One row per referral that breaks the rule.
with long_open as (
    select *
    from canonical.referrals
    where
        child_id is not null
        and is_open(referral_date, close_date)
        and is_no_further_action is distinct from 'yes'
        and referral_date <= months_before(as_at(), threshold('months')::integer)
),

in_care_or_protected as (
    select child_id
    from canonical.care_episodes
    where is_open(start_date, end_date)
    union
    select child_id
    from canonical.child_protection_plans
    where is_open(start_date, end_date)
),

quiet as (
    select long_open.*
    from long_open
    anti join in_care_or_protected on long_open.child_id = in_care_or_protected.child_id
),

events as (
    select child_id, unnest([start_date, authorisation_date]) as event_date
    from canonical.assessments
    union all
    select child_id, unnest([start_date, end_date])
    from canonical.section_47_enquiries
    union all
    select child_id, start_date
    from canonical.child_in_need_plans
    union all
    select child_id, start_date
    from canonical.child_protection_plans
    union all
    select child_id, review_date
    from canonical.child_protection_reviews
    union all
    select child_id, review_date
    from canonical.care_reviews
    union all
    select child_id, start_date
    from canonical.placements
    union all
    select child_id, visit_date
    from facts.visits
    union all
    -- Leaving care is work too.
    select child_id, unnest([latest_contact_date, pathway_plan_review_date])
    from canonical.care_leavers
),

last_events as (
    select events.child_id, max(events.event_date) as last_event_date
    from events
    semi join quiet on events.child_id = quiet.child_id
    where events.event_date <= as_at()
    group by events.child_id
)

select
    'a' as part,
    quiet.child_id,
    quiet.referral_id as record_id,
    quiet.source_file,
    quiet.source_line,
    quiet.referral_date,
    last_events.last_event_date
from quiet
left join last_events on quiet.child_id = last_events.child_id
where not in_last_months(last_events.last_event_date, threshold('months')::integer)
order by quiet.child_id, quiet.referral_id, quiet.source_file, quiet.source_line
