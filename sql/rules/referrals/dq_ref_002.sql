-- A referral was made more than 40 weeks before the child was, or is expected to be, born.
-- One row per referral that breaks the rule.
select
    'a' as part,
    referrals.child_id,
    referrals.referral_id as record_id,
    referrals.source_file,
    referrals.source_line,
    referrals.referral_date
from canonical.referrals
inner join facts.child_profiles on referrals.child_id = child_profiles.child_id
where referrals.referral_date < child_profiles.birth_date - 280
order by referrals.child_id, referrals.referral_id, referrals.source_file, referrals.source_line
