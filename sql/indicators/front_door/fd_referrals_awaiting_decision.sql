-- Referrals that await a decision at the end of each day. One that led to anything, or whose case closed, was decided; one
-- with no further action and no day of it was too, on a day that nobody wrote down.
-- One row per child and referral waiting, and day.
with referrals as (
    select
        *,
        coalesce(decision_date, least(shown_decision_date, first_service_date, close_date)) as decided_date
    from facts.referral_responses
),

waiting as (
    select
        days.day,
        referrals.*,
        working_days_between(referrals.referral_date, days.day) as working_days_waiting,
        working_days_after(referrals.referral_date, parameter('threshold_wd')::integer) as due_date
    from referrals
    inner join intervals.days on is_open_on(referrals.referral_date, referrals.decided_date, days.day)
    where referrals.decided_date is not null or referrals.is_no_further_action is distinct from 'yes'
)

select
    day as event_date,
    child_id,
    referral_id as record_id,
    coalesce(working_days_waiting > parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    referral_date,
    working_days_waiting,
    source_agency,
    primary_need,
    due_date
from waiting
