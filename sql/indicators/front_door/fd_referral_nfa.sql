-- Referrals received, and whether each went no further.
-- One row per child and referral that counts.
select
    referral_date as event_date,
    child_id,
    referral_id as record_id,
    coalesce(is_no_further_action = 'yes', false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    referral_date,
    source_agency,
    primary_need,
    previous_referral_date
from facts.referrals_received
where not_counted is null
