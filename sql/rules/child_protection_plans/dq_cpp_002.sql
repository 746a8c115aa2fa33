-- A child protection plan starts before the referral that it is recorded under (a); for a child who moved here on
-- another authority's plan that can be the plan of there (b).
-- One row per plan that breaks the rule.

-- Siblings can share the ids of referrals, plans and conferences, so the child belongs to the joins.
with early_plans as (
    select plans.*, referrals.referral_date
    from canonical.child_protection_plans as plans
    inner join canonical.referrals
        on plans.referral_id = referrals.referral_id and plans.child_id = referrals.child_id
    where plans.start_date < referrals.referral_date
),

transfers_in as (
    select * from canonical.initial_child_protection_conferences where is_transfer_in = 'yes'
)

select
    case
        when
            exists (
                from transfers_in
                where
                    early_plans.child_id = transfers_in.child_id
                    and (
                        early_plans.conference_id = transfers_in.conference_id
                        or early_plans.plan_id = transfers_in.plan_id
                        or early_plans.start_date = transfers_in.conference_date
                    )
            )
            then 'b'
        else 'a'
    end as part,
    child_id,
    coalesce(plan_id, start_date::varchar) as record_id,
    [referral_id] as related_record_ids,
    source_file,
    source_line,
    start_date,
    referral_date
from early_plans
order by child_id, record_id, source_file, source_line, referral_date
