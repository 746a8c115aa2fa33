-- Children with an open episode of need at the end of each day, as the children in need census counts them: whatever
-- help they get, but not where the referral ended with no further action.
-- One row per child in need and day. Of two referrals open at once, the later counts.
select
    days.day,
    referrals.child_id,
    referrals.referral_id,
    referrals.referral_date,
    referrals.primary_need_code,
    primary_need.label as primary_need,
    referrals.team_id,
    referrals.worker_id
from canonical.referrals
inner join intervals.days on is_open_on(referrals.referral_date, referrals.close_date, days.day)
left join codelists.primary_need on referrals.primary_need_code = primary_need.code
where referrals.is_no_further_action is distinct from 'yes'
qualify
    referrals.child_id is null
    or row_number() over (
        partition by days.day, referrals.child_id
        order by referrals.referral_date desc, referrals.referral_id desc nulls last, referrals.source_line desc
    ) = 1
