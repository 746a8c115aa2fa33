-- A referral that went no further is still open more than a working day later.
-- One row per referral that breaks the rule.
select
    'a' as part,
    child_id,
    referral_id as record_id,
    source_file,
    source_line,
    referral_date
from canonical.referrals
where
    is_no_further_action = 'yes'
    and is_open(referral_date, close_date)
    and referral_date < working_days_before(as_at(), 1)
order by child_id, referral_id, source_file, source_line
