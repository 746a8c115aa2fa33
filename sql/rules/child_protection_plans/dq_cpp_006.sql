-- No case of the child is open for all of a child protection plan: there is none (a), it was closed before the plan
-- ended (b), or the referral that it is recorded under was not open when it began (c).
-- One row per plan that breaks the rule.

-- A plan held for another authority has its case there. One that came with the child can keep its date from there, but
-- the case here is open by the transfer conference.
with transfers_in as (
    select plans.child_id, plans.plan_id, plans.start_date, min(conferences.conference_date) as transfer_date
    from canonical.child_protection_plans as plans
    inner join canonical.initial_child_protection_conferences as conferences
        on
            plans.child_id = conferences.child_id
            and (
                plans.conference_id = conferences.conference_id
                or plans.plan_id = conferences.plan_id
                or plans.referral_id = conferences.referral_id
            )
    where conferences.is_transfer_in = 'yes' and conferences.conference_date > plans.start_date
    group by plans.child_id, plans.plan_id, plans.start_date
),

plans as (
    select
        plans.*,
        coalesce(plans.plan_id, plans.start_date::varchar) as record_id,
        coalesce(transfers_in.transfer_date, plans.start_date) as first_day,
        coalesce(known_by_then(plans.end_date), as_at()) as last_day
    from canonical.child_protection_plans as plans
    left join transfers_in
        on
            plans.child_id = transfers_in.child_id
            and plans.plan_id is not distinct from transfers_in.plan_id
            and plans.start_date = transfers_in.start_date
    where plans.start_date is not null and plans.is_for_other_authority is distinct from 'yes'
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
            and plans.first_day >= referrals.referral_date
            and plans.last_day <= referrals.close_date
),

-- The case that stayed open the longest of those open when the plan began.
closed_early as (
    select plans.child_id, plans.first_day, max(referrals.close_date) as close_date
    from uncovered_plans as plans
    inner join referrals
        on
            plans.child_id = referrals.child_id
            and plans.first_day between referrals.referral_date and referrals.close_date
    group by plans.child_id, plans.first_day
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
left join closed_early on plans.child_id = closed_early.child_id and plans.first_day = closed_early.first_day
left join linked_referrals
    on plans.child_id = linked_referrals.child_id and plans.referral_id = linked_referrals.referral_id
order by plans.child_id, plans.record_id, plans.source_file, plans.source_line
