-- Children on a child in need plan at the end of each day, and whether the next review of the plan is not yet overdue.
-- Plans too new for their first review are not yet counted.
-- One row per child on a plan and day.

-- By child and date, because a review can lack its plan's id; some exports name the plan and not the child.
with reviews as (
    select child_id, review_date
    from canonical.child_in_need_reviews
    where child_id is not null
    union
    select plans.child_id, reviews.review_date
    from canonical.child_in_need_reviews as reviews
    inner join canonical.child_in_need_plans as plans on reviews.plan_id = plans.plan_id
    where reviews.child_id is null
),

-- A review held on or before the first day was not of this plan.
reviewed as (
    select
        plans.*,
        case when reviews.review_date > plans.start_date then reviews.review_date end as last_review_date,
        coalesce(
            last_review_date + parameter('subsequent_days')::integer,
            plans.start_date + parameter('first_days')::integer
        )::date as due_date
    from cohorts.child_in_need_plans as plans
    asof left join reviews
        on plans.child_id = reviews.child_id and plans.day >= reviews.review_date
)

select
    day as event_date,
    child_id,
    plan_id as record_id,
    (day - start_date > parameter('first_days')::integer and due_date >= day)::integer as numerator,
    (day - start_date > parameter('first_days')::integer)::integer as denominator,
    team_id,
    worker_id,
    start_date,
    last_review_date,
    due_date,
    greatest(day - due_date, 0)::integer as days_overdue
from reviewed
