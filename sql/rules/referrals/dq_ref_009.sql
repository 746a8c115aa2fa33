-- An episode of need began while another of the same child went on. The day that one closed is no overlap, an open one
-- counts only if it was not closed to further action, and one that went no further and was closed at once never went on.
-- One row per pair of referrals that breaks the rule.
with referrals as (
    select
        *,
        case when is_no_further_action = 'no' then coalesce(close_date, as_at()) else close_date end as busy_until,
        coalesce(is_no_further_action = 'yes' and close_date = referral_date, false) as is_over_at_once,
        row_number() over (
            partition by child_id order by referral_date, close_date nulls last, referral_id, source_file, source_line
        ) as position
    from canonical.referrals
    where child_id is not null and referral_date <= as_at()
)

select
    'a' as part,
    later.child_id,
    later.referral_id as record_id,
    [earlier.referral_id] as related_record_ids,
    later.source_file,
    later.source_line,
    later.referral_date,
    earlier.referral_date as earlier_referral_date,
    earlier.close_date as earlier_close_date
from referrals as later
inner join referrals as earlier on later.child_id = earlier.child_id and later.position > earlier.position
where
    later.referral_date < earlier.busy_until
    or (
        later.referral_date = earlier.referral_date
        and (
            later.close_date = earlier.close_date
            or (later.referral_date < later.busy_until and not earlier.is_over_at_once)
        )
    )
order by later.child_id, later.position, earlier.position
