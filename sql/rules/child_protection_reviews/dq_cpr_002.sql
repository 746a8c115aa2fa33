-- A child on a child protection plan has waited too long for the first review (a), or for the next (d); or the first
-- was held late (b), or a later one (c).
-- One row per open plan that waits, and one per review of an open plan that was late.

-- A plan held for another authority is reviewed there.
with plans as (
    select *, row_number() over (order by child_id, start_date, plan_id, source_file, source_line) as plan_number
    from canonical.child_protection_plans
    where is_open(start_date, end_date) and is_for_other_authority is distinct from 'yes'
),

-- By child and date, because a review can lack its plan's id; some exports name the plan and not the child.
reviews as (
    select plans.plan_number, reviews.review_id, reviews.review_date, reviews.source_file, reviews.source_line
    from plans
    inner join canonical.child_protection_reviews as reviews on plans.child_id = reviews.child_id
    where reviews.review_date > plans.start_date and reviews.review_date <= as_at()
    union all
    select plans.plan_number, reviews.review_id, reviews.review_date, reviews.source_file, reviews.source_line
    from plans
    inner join canonical.child_protection_reviews as reviews on plans.plan_id = reviews.plan_id
    where
        reviews.child_id is null
        and reviews.review_date > plans.start_date
        and reviews.review_date <= as_at()
),

-- Each step from the start of a plan to a review, from a review to the next, and from the last to the as-at date.
steps as (
    select
        plan_number,
        review_id,
        review_date,
        source_file,
        source_line,
        lag(review_date) over by_plan as previous_date
    from reviews
    window by_plan as (partition by plan_number order by review_date, review_id, source_file, source_line)
    union all
    select plans.plan_number, null, null, plans.source_file, plans.source_line, max(reviews.review_date)
    from plans
    left join reviews on plans.plan_number = reviews.plan_number
    group by plans.plan_number, plans.source_file, plans.source_line
),

dated as (
    select
        plans.child_id,
        plans.plan_id,
        plans.start_date,
        steps.review_id,
        steps.review_date,
        steps.previous_date,
        steps.source_file,
        steps.source_line,
        coalesce(
            steps.previous_date + threshold('later_days')::integer,
            plans.start_date + threshold('first_days')::integer
        ) as due_date
    from steps
    inner join plans on steps.plan_number = plans.plan_number
)

select
    case
        when previous_date is null and review_date is null then 'a'
        when previous_date is null then 'b'
        when review_date is not null then 'c'
        else 'd'
    end as part,
    child_id,
    case
        when review_date is null then coalesce(plan_id, start_date::varchar)
        else coalesce(review_id, review_date::varchar)
    end as record_id,
    source_file,
    source_line,
    start_date,
    review_date,
    previous_date,
    due_date
from dated
where coalesce(review_date, as_at()) > due_date
order by child_id, part, record_id, source_file, source_line
