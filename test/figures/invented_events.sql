-- Referrals, and whether anything was to be done.
-- One row per referral.
select
    referral_date as event_date,
    child_id,
    referral_id as record_id,
    coalesce(is_no_further_action = 'no', false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_description as channel,
    (close_date - referral_date)::integer as days,
    coalesce(is_no_further_action = 'yes', false)::integer as is_closed_at_once
from canonical.referrals
where referral_date <= as_at()
