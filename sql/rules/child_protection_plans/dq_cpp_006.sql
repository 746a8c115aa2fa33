-- No case of the child is open for all of a child protection plan: there is none (a), it was closed before the plan
-- ended (b), or the referral that it is recorded under was not open when it began (c).
-- One row per plan that breaks the rule.
with plans as (
    select
        *,
        coalesce(plan_id, start_date::varchar) as record_id,
        coalesce(known_by_then(end_date), as_at()) as last_day
    from canonical.child_protection_plans
    where start_date is not null
),

referrals as (
    select child_id, referral_id, referral_date, coalesce(close_date, date '9999-12-31') as close_date
    from canonical.referrals
    where child_id is not null
),

uncovered_plans as (
    select *
    from plans
    anti join referrals
        on
            plans.child_id = referrals.child_id
            and plans.start_date >= referrals.referral_date
            and plans.last_day <= referrals.close_date
),

-- The case that stayed open the longest of those open when the plan began.
closed_early as (
    select plans.child_id, plans.start_date, max(referrals.close_date) as close_date
    from uncovered_plans as plans
    inner join referrals
        on
            plans.child_id = referrals.child_id
            and plans.start_date between referrals.referral_date and referrals.close_date
    group by plans.child_id, plans.start_date
),

linked_referrals as (
    select child_id, referral_id, min(referral_date) as referral_date
    from referrals
    where referral_id is not null
    group by child_id, referral_id
)

select
    case
        when closed_early.close_date is not null then 'b'
        when linked_referrals.referral_id is not null then 'c'
        else 'a'
    end as part,
    plans.child_id,
    plans.record_id,
    plans.source_file,
    plans.source_line,
    plans.start_date,
    plans.end_date,
    closed_early.close_date,
    linked_referrals.referral_date
from uncovered_plans as plans
left join closed_early on plans.child_id = closed_early.child_id and plans.start_date = closed_early.start_date
left join linked_referrals
    on plans.child_id = linked_referrals.child_id and plans.referral_id = linked_referrals.referral_id
order by plans.child_id, plans.record_id, plans.source_file, plans.source_line
