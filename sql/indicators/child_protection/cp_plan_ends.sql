-- Child protection plans ended, by how long each lasted and what came next for the child on that day.
-- One row per child and plan.
with ended_plans as (
    select * from facts.child_protection_plans where end_date is not null
),

looked_after as (
    select distinct ended_plans.plan_number
    from ended_plans
    inner join facts.care_periods
        on
            ended_plans.child_id = care_periods.child_id
            and is_open_on(care_periods.start_date, care_periods.end_date, ended_plans.end_date)
    where not care_periods.is_short_breaks_only
),

on_another_plan as (
    select distinct ended_plans.plan_number
    from ended_plans
    inner join facts.child_protection_plans as plans
        on
            ended_plans.child_id = plans.child_id
            and is_open_on(plans.start_date, plans.end_date, ended_plans.end_date)
),

on_need_plans as (
    select distinct ended_plans.plan_number
    from ended_plans
    inner join canonical.child_in_need_plans as plans
        on
            ended_plans.child_id = plans.child_id
            and is_open_on(plans.start_date, plans.end_date, ended_plans.end_date)
),

referrals_of_the_day as (
    select
        ended_plans.plan_number,
        bool_or(is_open_on(referrals.referral_date, referrals.close_date, ended_plans.end_date)) as has_open_case,
        bool_or(referrals.close_date = ended_plans.end_date and referrals.close_reason_code = 'RC5') as has_moved
    from ended_plans
    inner join canonical.referrals on ended_plans.child_id = referrals.child_id
    group by ended_plans.plan_number
)

select
    ended_plans.end_date as event_date,
    ended_plans.child_id,
    ended_plans.plan_id as record_id,
    1 as numerator,
    1 as denominator,
    ended_plans.latest_category as category_of_abuse,
    protection_duration(ended_plans.start_date, ended_plans.end_date) as duration_band,
    case
        when looked_after.plan_number is not null then 'Looked after'
        when on_another_plan.plan_number is not null then 'Another child protection plan'
        when on_need_plans.plan_number is not null then 'Child in need plan'
        when referrals_of_the_day.has_open_case then 'Case open, without a plan'
        when referrals_of_the_day.has_moved then 'Moved to another authority'
        when referrals_of_the_day.plan_number is not null then 'Case closed'
    end as destination,
    ended_plans.start_date,
    (ended_plans.end_date - ended_plans.start_date)::integer as days_on_plan
from ended_plans
left join looked_after on ended_plans.plan_number = looked_after.plan_number
left join on_another_plan on ended_plans.plan_number = on_another_plan.plan_number
left join on_need_plans on ended_plans.plan_number = on_need_plans.plan_number
left join referrals_of_the_day on ended_plans.plan_number = referrals_of_the_day.plan_number
