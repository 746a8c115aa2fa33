-- Children on a child protection plan at the end of each day, and whether they have been for two years or more.
-- One row per child on a plan and day.
with plans as (
    select
        *,
        (day - start_date + parameter('inclusive_start')::boolean::integer)::integer as days_counted
    from cohorts.child_protection_plans
)

select
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    (plans.days_counted >= parameter('threshold_days')::integer)::integer as numerator,
    1 as denominator,
    (plans.day >= months_after(plans.start_date, 15))::integer as is_over_15_months,
    (plans.day >= months_after(plans.start_date, 18))::integer as is_over_18_months,
    plans.category as category_of_abuse,
    plans.start_date,
    plans.days_counted as days_on_plan,
    date_sub('month', plans.start_date, plans.day)::integer as months_on_plan,
    case when not waits.is_first then waits.waiting_from end as last_review_date
from plans
asof left join facts.child_protection_review_waits as waits
    on plans.plan_number = waits.plan_number and plans.day >= waits.waiting_from
