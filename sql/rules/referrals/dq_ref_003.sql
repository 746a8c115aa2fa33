-- A referral since April 2013 has no source (a), or one that nobody knows (b).
-- One row per referral that breaks the rule.
select
    case when source_raw is null then 'a' else 'b' end as part,
    child_id,
    referral_id as record_id,
    source_file,
    source_line,
    referral_date,
    source_raw
from canonical.referrals
where source_code is null and referral_date between date '2013-04-01' and as_at()
order by child_id, referral_id, source_file, source_line
