-- Referrals on list 3 that need further action: does an assessment on list 4 begin on that day or later?
-- One row per child and referral.
with last_assessments as (
    select child_id, max(start_date) as start_date
    from lists.list_4_assessments
    where child_id is not null
    group by child_id
)

select
    referrals.child_id,
    referrals.record_id,
    true as on_left,
    coalesce(last_assessments.start_date >= referrals.referral_date, false) as on_right
from lists.list_3_referrals as referrals
left join last_assessments on referrals.child_id = last_assessments.child_id
where referrals.no_further_action = 'b) No' and referrals.child_id is not null
order by referrals.child_id, referrals.record_id
