-- Children on a child protection plan at the end of each day for at least as long as the first review may take, and
-- whether every review that was due by then was held in time. One review that was late counts for as long as the plan lasts.
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

chains as (
    select
        *,
        coalesce(bool_or(review_date > due_date) over earlier, false) as was_late_before,
        (count(*) filter (where review_date > due_date) over earlier)::integer as late_review_count
    from waits
    window earlier as (
        partition by plan_number order by waiting_from rows between unbounded preceding and 1 preceding
    )
)

select
    plans.day as event_date,
    plans.child_id,
    plans.plan_id as record_id,
    (not chains.was_late_before and plans.day <= chains.due_date)::integer as numerator,
    1 as denominator,
    plans.category as category_of_abuse,
    case when is_open_on(chairs.start_date, chairs.end_date, plans.day) then chairs.conference_chair end
        as conference_chair,
    plans.start_date,
    case when not chains.is_first then chains.waiting_from end as last_review_date,
    chains.due_date as next_review_due_date,
    chains.late_review_count
from cohorts.child_protection_plans as plans
asof left join chains
    on plans.plan_number = chains.plan_number and plans.day >= chains.waiting_from
asof left join facts.conference_chairs as chairs
    on plans.child_id = chairs.child_id and plans.day >= chairs.start_date
where plans.day >= months_after(plans.start_date, parameter('first_months')::integer)
