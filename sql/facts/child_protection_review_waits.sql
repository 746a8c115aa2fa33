-- Waits for child protection reviews: from the start of a plan to its first review, and from each review to the next.
-- One row per plan of this authority and wait; the review is null while it has not been held.

-- Some exports of reviews name the plan and not the child.
with reviews as (
    select child_id, null as plan_id, review_id, review_date
    from canonical.child_protection_reviews
    where child_id is not null and review_date <= as_at()
    union all
    select null, plan_id, review_id, review_date
    from canonical.child_protection_reviews
    where child_id is null and review_date <= as_at()
),

-- By child and date, because a review can lack its plan's id. No review is as early as the start of its plan.
reviews_of_children as (
    select plans.plan_number, reviews.review_id, reviews.review_date
    from facts.child_protection_plans as plans
    inner join reviews on plans.child_id = reviews.child_id
    where reviews.review_date > plans.start_date and coalesce(reviews.review_date <= plans.end_date, true)
),

reviews_of_plans as (
    select plans.plan_number, reviews.review_id, reviews.review_date
    from facts.child_protection_plans as plans
    inner join reviews on plans.plan_id = reviews.plan_id
    where reviews.review_date > plans.start_date and coalesce(reviews.review_date <= plans.end_date, true)
),

review_days as (
    select plan_number, review_date, min(review_id) as review_id
    from (
        select * from reviews_of_children
        union all
        select * from reviews_of_plans
    )
    group by plan_number, review_date
),

steps as (
    select plan_number, start_date as waiting_from, true as is_first
    from facts.child_protection_plans
    where start_date is not null
    union all
    select plan_number, review_date, false
    from review_days
),

waits as (
    select *, lead(waiting_from) over (partition by plan_number order by waiting_from) as review_date
    from steps
)

select
    waits.plan_number,
    plans.child_id,
    plans.plan_id,
    plans.start_date,
    plans.end_date,
    plans.latest_category,
    waits.is_first,
    waits.waiting_from,
    waits.review_date,
    review_days.review_id
from waits
inner join facts.child_protection_plans as plans on waits.plan_number = plans.plan_number
left join review_days on waits.plan_number = review_days.plan_number and waits.review_date = review_days.review_date
