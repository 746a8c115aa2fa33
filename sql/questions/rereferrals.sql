-- Referrals of the last six months about children who had been referred before.
-- One row per referral, the latest first, with the referral before it.
-- @topic Front door
-- @parameter months whole number, default 12: the referral before was within so many months
-- @parameter team team, optional: only children whose case this team holds, or held last
-- @heading referral_source: From
-- @heading earlier_date: Referred before on
-- @heading earlier_closed_date: That case closed on
-- @heading earlier_close_reason: Because
-- @heading days_between: Days between the two
with pairs_of_referrals as (
    select
        referrals.child_id,
        referrals.age,
        referrals.referral_date,
        referrals.referral_source,
        referrals.record_id,
        earlier.referral_date as earlier_date,
        known_by_then(earlier.close_date) as earlier_closed_date,
        coalesce(reason_for_closure.label, earlier.close_reason_raw) as earlier_close_reason
    from lists.list_3_referrals as referrals
    inner join canonical.referrals as earlier
        on referrals.child_id = earlier.child_id and earlier.referral_date < referrals.referral_date
    left join codelists.reason_for_closure on earlier.close_reason_code = reason_for_closure.code
    where earlier.referral_date >= months_before(referrals.referral_date, $months)
    qualify row_number() over (
        partition by referrals.child_id, referrals.record_id
        order by earlier.referral_date desc, earlier.referral_id desc, earlier.source_line
    ) = 1
)

select
    pairs_of_referrals.child_id,
    pairs_of_referrals.age,
    pairs_of_referrals.referral_date,
    pairs_of_referrals.earlier_date,
    pairs_of_referrals.referral_date - pairs_of_referrals.earlier_date as days_between,
    pairs_of_referrals.earlier_closed_date,
    pairs_of_referrals.earlier_close_reason,
    pairs_of_referrals.referral_source,
    current_holders.team_name,
    current_holders.worker_id,
    current_holders.worker_name,
    pairs_of_referrals.record_id
from pairs_of_referrals
left join facts.current_holders on pairs_of_referrals.child_id = current_holders.child_id
where $team is null or current_holders.team_name = $team
order by pairs_of_referrals.referral_date desc, pairs_of_referrals.record_id, pairs_of_referrals.child_id
