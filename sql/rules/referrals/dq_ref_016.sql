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
)

select
    'a' as part,
    quiet.child_id,
    quiet.referral_id as record_id,
    quiet.source_file,
    quiet.source_line,
    quiet.referral_date,
    latest_events.last_event_date
from quiet
left join facts.latest_events on quiet.child_id = latest_events.child_id
where not in_last_months(latest_events.last_event_date, threshold('months')::integer)
order by quiet.child_id, quiet.referral_id, quiet.source_file, quiet.source_line
