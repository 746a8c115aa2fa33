-- The child protection plans in force at the end of each day; those held for another authority are that authority's.
-- One row per child on a plan and day. Of two plans open at once, the later counts.
select
    days.day,
    plans.child_id,
    plans.plan_number,
    plans.plan_id,
    plans.referral_id,
    plans.conference_id,
    plans.start_date,
    plans.initial_category_code,
    plans.latest_category_code,
    plans.latest_category as category
from facts.child_protection_plans as plans
inner join intervals.days on is_open_on(plans.start_date, plans.end_date, days.day)
-- A plan without its child is one child's, whoever that is.
qualify
    plans.child_id is null
    or row_number() over (
        partition by days.day, plans.child_id order by plans.start_date desc, plans.plan_number desc
    ) = 1
