-- Referrals that are open at the end of each day.
-- One row per open referral and day.
select
    days.day as event_date,
    referrals.child_id,
    referrals.referral_id as record_id,
    1 as numerator,
    1 as denominator,
    referrals.source_description as channel,
    (days.day - referrals.referral_date)::integer as days
from canonical.referrals
inner join intervals.days on is_open_on(referrals.referral_date, referrals.close_date, days.day)
