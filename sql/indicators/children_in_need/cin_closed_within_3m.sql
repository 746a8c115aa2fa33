-- Episodes of need closed, and whether each had been open for less than some months. A referral that ended with no
-- further action opened none.
-- One row per child and episode.

-- One record can stand twice.
with closed_referrals as (
    select *
    from canonical.referrals
    where
        close_date <= as_at()
        and is_no_further_action is distinct from 'yes'
        and (
            parameter('closed_after_assessment') = 'included'
            or coalesce(close_reason_code not in ('RC8', 'RC9'), true)
        )
    qualify
        child_id is null
        or referral_id is null
        or row_number() over (
            partition by child_id, referral_id order by referral_date nulls last, source_file, source_line
        ) = 1
)

select
    referrals.close_date as event_date,
    referrals.child_id,
    referrals.referral_id as record_id,
    coalesce(
        referrals.close_date >= referrals.referral_date
        and referrals.close_date < months_after(referrals.referral_date, parameter('months')::integer),
        false
    )::integer as numerator,
    1 as denominator,
    referrals.team_id,
    referrals.worker_id,
    need_duration(referrals.referral_date, referrals.close_date) as duration_band,
    primary_need.label as primary_need,
    reason_for_closure.label as close_reason,
    referrals.referral_date,
    (referrals.close_date - referrals.referral_date)::integer as days_open
from closed_referrals as referrals
left join codelists.primary_need on referrals.primary_need_code = primary_need.code
left join codelists.reason_for_closure on referrals.close_reason_code = reason_for_closure.code
