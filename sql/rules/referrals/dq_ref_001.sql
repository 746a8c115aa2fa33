-- A referral has no date (a) or a date in the future (b).
-- One row per referral that breaks the rule.
select
    case when referral_date is null then 'a' else 'b' end as part,
    child_id,
    referral_id as record_id,
    source_file,
    source_line,
    referral_date
from canonical.referrals
where referral_date is null or referral_date > as_at()
order by child_id, referral_id, source_file, source_line
