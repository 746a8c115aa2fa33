-- A referral has a closure date and no reason (a), or a reason and no date (b).
-- One row per referral that breaks the rule.
select
    case when close_date is not null then 'a' else 'b' end as part,
    referrals.child_id,
    referrals.referral_id as record_id,
    referrals.source_file,
    referrals.source_line,
    referrals.referral_date,
    referrals.close_date,
    coalesce(reason_for_closure.label, referrals.close_reason_raw) as close_reason
from canonical.referrals
left join codelists.reason_for_closure on referrals.close_reason_code = reason_for_closure.code
where
    (referrals.close_date is null)
    <> (referrals.close_reason_code is null and referrals.close_reason_raw is null)
order by referrals.child_id, referrals.referral_id, referrals.source_file, referrals.source_line
