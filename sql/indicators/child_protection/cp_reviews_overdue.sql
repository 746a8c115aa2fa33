-- Children on a child protection plan at the end of each day, and whether their next review is overdue.
-- One row per child on a plan and day.
with waits as (
    select
        *,
        case
            when is_first then months_after(waiting_from, parameter('first_months')::integer)
            else months_after(waiting_from, parameter('subsequent_months')::integer)
        end as due_date
    from facts.child_protection_review_waits
),

-- The day that the case system itself gives for the next review: a cross-check, as it may be when one was booked for.
recorded_due_dates as (
    select
        child_id,
        coalesce(review_date, date '9999-12-31') as until_date,
        min(due_date) as recorded_due_date
    from canonical.child_protection_reviews
    where child_id is not null and due_date is not null
    group by child_id, until_date
)

select
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    (waits.due_date < plans.day)::integer as numerator,
    1 as denominator,
    plans.category as category_of_abuse,
    case when is_open_on(chairs.start_date, chairs.end_date, plans.day) then chairs.conference_chair end
        as conference_chair,
    plans.start_date,
    case when not waits.is_first then waits.waiting_from end as last_review_date,
    waits.due_date,
    greatest(plans.day - waits.due_date, 0)::integer as days_overdue,
    recorded_due_dates.recorded_due_date
from cohorts.child_protection_plans as plans
asof left join waits
    on plans.plan_number = waits.plan_number and plans.day >= waits.waiting_from
asof left join facts.conference_chairs as chairs
    on plans.child_id = chairs.child_id and plans.day >= chairs.start_date
asof left join recorded_due_dates
    on plans.child_id = recorded_due_dates.child_id and plans.day < recorded_due_dates.until_date
