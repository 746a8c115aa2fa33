-- Child protection plans begun, and whether an earlier one of the child had ended in the months before.
-- One row per child and plan.

-- One that ended on the very day on which this one starts is not counted.
with recent_ends as (
    select plans.plan_number, max(history.end_date) as recent_end_date
    from facts.child_protection_plans as plans
    inner join facts.child_protection_history as history
        on
            plans.child_id = history.child_id
            and coalesce(history.start_date < plans.start_date, history.start_date is null)
            and history.end_date < plans.start_date
            and history.end_date >= months_before(plans.start_date, parameter('window_months')::integer)
    where coalesce(history.plan_id <> plans.plan_id, true)
    group by plans.plan_number
)

select
    plans.start_date as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    (recent_ends.plan_number is not null)::integer as numerator,
    1 as denominator,
    plans.initial_category,
    plans.previous_start_date,
    recent_ends.recent_end_date,
    (plans.start_date - recent_ends.recent_end_date)::integer as days_between
from facts.child_protection_plans as plans
left join recent_ends on plans.plan_number = recent_ends.plan_number
where plans.start_date is not null
