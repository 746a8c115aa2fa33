-- Child protection plans begun, and whether the child had been on one of this authority before, however long ago.
-- One row per child and plan.
select
    start_date as event_date,
    child_id,
    plan_id as record_id,
    (previous_plan_count > 0)::integer as numerator,
    1 as denominator,
    initial_category,
    case
        when previous_plan_count = 0 then 'First plan'
        when start_date <= months_after(previous_end_date, 12) then 'Within 12 months'
        when start_date <= months_after(previous_end_date, 24) then 'Over 12 to 24 months'
        when start_date <= months_after(previous_end_date, 60) then 'Over 2 to 5 years'
        when start_date > months_after(previous_end_date, 60) then 'Over 5 years'
        else 'Not known when'
    end as time_since_previous,
    previous_plan_count,
    previous_start_date,
    previous_end_date,
    previous_category,
    date_sub('month', previous_end_date, start_date)::integer as months_between
from facts.child_protection_plans
where start_date is not null
