-- Children referred in each interval, each told once, for the first time.
-- One row per child and interval.
select
    referrals.referral_date as event_date,
    referrals.child_id,
    referrals.referral_id as record_id,
    1 as numerator,
    1 as denominator,
    intervals.interval_id,
    referrals.source_description as channel,
    (referrals.close_date - referrals.referral_date)::integer as days
from canonical.referrals
inner join intervals.intervals
    on referrals.referral_date between intervals.interval_start and intervals.interval_end
qualify row_number() over (
    partition by intervals.interval_id, referrals.child_id order by referrals.referral_date
) = 1
