-- A referral was closed for a reason that nobody knows.
-- One row per referral that breaks the rule.
select
    'a' as part,
    child_id,
    referral_id as record_id,
    source_file,
    source_line,
    referral_date,
    close_date,
    close_reason_raw
from canonical.referrals
where close_reason_code is null and close_reason_raw is not null
order by child_id, referral_id, source_file, source_line
