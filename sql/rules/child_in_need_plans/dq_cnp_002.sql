-- A child in need plan starts before the referral that it is recorded under.
-- One row per plan that breaks the rule.

-- Siblings can share the id of a referral, so the child belongs to the join.
select
    'a' as part,
    plans.child_id,
    coalesce(plans.plan_id, plans.start_date::varchar) as record_id,
    [plans.referral_id] as related_record_ids,
    plans.source_file,
    plans.source_line,
    plans.start_date,
    referrals.referral_date
from canonical.child_in_need_plans as plans
inner join canonical.referrals
    on plans.referral_id = referrals.referral_id and plans.child_id = referrals.child_id
where plans.start_date < referrals.referral_date
order by plans.child_id, record_id, plans.source_file, plans.source_line, referrals.referral_date
