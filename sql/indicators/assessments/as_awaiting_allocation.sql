-- Children whose referral was accepted and to whom nothing has happened by the end of each day: no assessment, no section
-- 47 enquiry, no plan and no care since the referral.
-- One row per child waiting and day.
with referrals as (
    select
        *,
        least(first_assessment_date, first_enquiry_date, first_service_date) as first_response_date,
        least(close_date, first_response_date) as waited_until
    from facts.referral_responses
    where is_no_further_action is distinct from 'yes'
),

waiting as (
    select
        days.day,
        referrals.*,
        working_days_between(referrals.referral_date, days.day) as working_days_waiting
    from referrals
    inner join intervals.days on is_open_on(referrals.referral_date, referrals.waited_until, days.day)
    qualify
        referrals.child_id is null
        or row_number() over (
            partition by days.day, referrals.child_id order by referrals.referral_date, referrals.referral_id
        ) = 1
)

select
    day as event_date,
    child_id,
    referral_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    case
        when working_days_waiting <= 1 then '0 to 1'
        when working_days_waiting <= 5 then '2 to 5'
        when working_days_waiting <= 10 then '6 to 10'
        when working_days_waiting > 10 then '11 or more'
    end as working_days_band,
    referral_date,
    working_days_waiting,
    primary_need
from waiting
