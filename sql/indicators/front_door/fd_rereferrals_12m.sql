-- Referrals, and whether each came within the window after an earlier referral of the same child.
-- One row per child and referral that counts. An earlier one need not have counted itself.
with referrals as (
    select
        *,
        months_before(referral_date, parameter('window_months')::integer)
        + case when parameter('anniversary_counts')::boolean then 0 else 1 end as window_start,
        (referral_date - previous_close_date)::integer as days_since_closure
    from facts.referrals_received
    where not_counted is null
)

select
    referrals.referral_date as event_date,
    referrals.child_id,
    referrals.referral_id as record_id,
    coalesce(referrals.previous_referral_date >= referrals.window_start, false)::integer as numerator,
    1 as denominator,
    referrals.team_id,
    referrals.worker_id,
    referrals.source_group,
    reason_for_closure.label as previous_close_reason,
    name_or_text(team_names.team_name, referrals.previous_team_id) as previous_team,
    case
        when referrals.days_since_closure < 28 then 'Less than 4'
        when referrals.days_since_closure < 84 then '4 to 11'
        when referrals.days_since_closure < 182 then '12 to 25'
        when referrals.days_since_closure < 365 then '26 to 51'
        when referrals.days_since_closure >= 365 then '52 or more'
    end as weeks_since_closure,
    referrals.previous_referral_date,
    case
        when referrals.previous_is_no_further_action = 'yes' then 'No further action'
        when referrals.previous_is_no_further_action = 'no' then 'Accepted'
    end as previous_outcome,
    referrals.previous_close_date,
    referrals.days_since_closure,
    coalesce(referrals.previous_close_date >= referrals.window_start, false)::integer as is_soon_after_closure
from referrals
left join codelists.reason_for_closure on referrals.previous_close_reason_code = reason_for_closure.code
left join facts.team_names on referrals.previous_team_id = team_names.team_id
