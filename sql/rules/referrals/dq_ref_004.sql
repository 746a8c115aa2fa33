-- A working day after a referral was made, nobody has said whether it went further.
-- One row per referral that breaks the rule.

-- An answer that could not be read is DQ-SNT-005.
select
    'a' as part,
    child_id,
    referral_id as record_id,
    source_file,
    source_line,
    referral_date
from canonical.referrals
where
    coalesce(is_no_further_action not in ('yes', 'no'), is_no_further_action_raw is null)
    and coalesce(referral_date <= working_days_before(as_at(), 1), true)
order by child_id, referral_id, source_file, source_line
