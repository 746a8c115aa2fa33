-- Early help that ended, and whether it went up to social care: by its reason, and without one by a referral that was
-- accepted around the end.
-- One row per child and spell of early help that ended.
with referrals as (
    select distinct child_id, referral_date
    from facts.referrals_received
    where child_id is not null and is_no_further_action is distinct from 'yes'
),

ended as (
    select *, end_date - parameter('link_window_days')::integer as first_day
    from facts.early_help_spells
    where end_date is not null
),

compared as (
    select
        ended.*,
        case
            when referrals.referral_date <= ended.end_date + parameter('link_window_days')::integer
                then referrals.referral_date
        end as referral_date,
        ended.end_reason_code is null and ended.end_reason_raw is null as is_without_reason
    from ended
    asof left join referrals
        on ended.child_id = referrals.child_id and ended.first_day <= referrals.referral_date
)

select
    compared.end_date as event_date,
    compared.child_id,
    compared.episode_id as record_id,
    case
        when compared.is_without_reason then (compared.referral_date is not null)::integer
        else coalesce(compared.end_reason_code = 'stepped_up', false)::integer
    end as numerator,
    1 as denominator,
    compared.worker_id,
    compared.organisation,
    compared.reason,
    case when compared.is_without_reason then 'A referral' else 'The reason for the end' end as told_by,
    compared.start_date,
    compared.end_date,
    early_help_end_reason.label as end_reason,
    compared.referral_date
from compared
left join codelists.early_help_end_reason on compared.end_reason_code = early_help_end_reason.code
