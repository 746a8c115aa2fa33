-- A referral was accepted and, working days later, nothing has begun.
-- One row per referral that breaks the rule.

-- Work that names no referral belongs to any that was made before it.
with work as (
    select child_id, referral_id, coalesce(start_date, authorisation_date) as start_date
    from canonical.assessments
    union all
    select child_id, referral_id, start_date
    from canonical.section_47_enquiries
    union all
    select child_id, referral_id, start_date
    from canonical.child_in_need_plans
    union all
    select child_id, referral_id, start_date
    from canonical.child_protection_plans
    union all
    select child_id, referral_id, start_date
    from canonical.care_episodes
),

waiting as (
    select *
    from canonical.referrals
    where
        is_no_further_action = 'no'
        and is_open(referral_date, close_date)
        and referral_date <= working_days_before(as_at(), threshold('working_days')::integer + 1)
),

begun as (
    select distinct waiting.child_id, waiting.referral_id
    from waiting
    inner join work on waiting.child_id = work.child_id
    where
        coalesce(waiting.referral_id = work.referral_id, work.start_date >= waiting.referral_date)
        and coalesce(work.start_date <= as_at(), true)
)

select
    'a' as part,
    waiting.child_id,
    waiting.referral_id as record_id,
    waiting.source_file,
    waiting.source_line,
    waiting.referral_date,
    as_at_day.working_day_number - referral_day.working_day_number as days_waited
from waiting
anti join begun on waiting.child_id = begun.child_id and waiting.referral_id = begun.referral_id
left join calendars.working_days as as_at_day on as_at_day.calendar_day = as_at()
left join calendars.working_days as referral_day on waiting.referral_date = referral_day.calendar_day
order by waiting.child_id, waiting.referral_id, waiting.source_file, waiting.source_line
