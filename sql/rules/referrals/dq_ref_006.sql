-- A referral's episode of need closes before it starts (a), or after the as-at date (b).
-- One row per referral that breaks the rule.
select
    case when close_date < referral_date then 'a' else 'b' end as part,
    child_id,
    referral_id as record_id,
    source_file,
    source_line,
    referral_date,
    close_date
from canonical.referrals
where close_date < referral_date or close_date > as_at()
order by child_id, referral_id, source_file, source_line
