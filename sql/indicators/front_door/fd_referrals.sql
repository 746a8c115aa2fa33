-- Referrals received, those with no further action included.
-- One row per child and referral that counts.
select
    referral_date as event_date,
    child_id,
    referral_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    primary_need,
    referral_date,
    source_agency,
    case is_no_further_action when 'yes' then 'Yes' when 'no' then 'No' end as no_further_action
from facts.referrals_received
where not_counted is null
