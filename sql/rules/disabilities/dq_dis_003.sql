-- A born child with an open referral of whom nobody recorded whether they are disabled.
-- One row per such child.
with open_referrals as (
    select child_id, max(referral_date) as referral_date
    from canonical.referrals
    where
        child_id is not null
        and is_open(referral_date, close_date)
        and is_no_further_action is distinct from 'yes'
    group by child_id
)

select
    'a' as part,
    child_profiles.child_id,
    child_profiles.child_id as record_id,
    child_profiles.source_file,
    child_profiles.source_line,
    open_referrals.referral_date
from facts.child_profiles
inner join open_referrals on child_profiles.child_id = open_referrals.child_id
anti join canonical.disabilities on child_profiles.child_id = disabilities.child_id
where not child_profiles.is_unborn
order by child_profiles.child_id
