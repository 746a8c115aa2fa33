-- A child is on a child in need plan and a child protection plan at the same time (a), or a child protection review
-- falls in a child in need plan (b).
-- One row per pair of plans, and one per review.

-- One plan may end on the day on which the other starts.
with plans_together as (
    select
        'a' as part,
        need_plans.child_id,
        coalesce(need_plans.plan_id, need_plans.start_date::varchar) as record_id,
        coalesce(protection_plans.plan_id, protection_plans.start_date::varchar) as related_record_id,
        need_plans.source_file,
        need_plans.source_line,
        need_plans.start_date,
        protection_plans.start_date as protection_start_date,
        greatest(need_plans.start_date, protection_plans.start_date) as overlap_date
    from canonical.child_in_need_plans as need_plans
    inner join canonical.child_protection_plans as protection_plans
        on need_plans.child_id = protection_plans.child_id
    where
        (
            need_plans.start_date >= protection_plans.start_date
            and coalesce(need_plans.start_date < protection_plans.end_date, need_plans.start_date <= as_at())
        )
        or (
            protection_plans.start_date >= need_plans.start_date
            and coalesce(protection_plans.start_date < need_plans.end_date, protection_plans.start_date <= as_at())
        )
),

-- Some exports of reviews name the plan and not the child.
reviews_of_children as (
    select reviews.* replace (coalesce(reviews.child_id, plans.child_id) as child_id)
    from canonical.child_protection_reviews as reviews
    left join canonical.child_protection_plans as plans
        on case when reviews.child_id is null then reviews.plan_id end = plans.plan_id
),

reviews as (
    select reviews_of_children.*, plans.end_date as plan_end_date
    from reviews_of_children
    left join canonical.child_protection_plans as plans
        on reviews_of_children.plan_id = plans.plan_id and reviews_of_children.child_id = plans.child_id
),

-- A plan ends at a review; one that names no plan may be the one at which the plan of that day ended.
reviews_in_need_plans as (
    select
        'b' as part,
        reviews.child_id,
        coalesce(reviews.review_id, reviews.review_date::varchar) as record_id,
        coalesce(need_plans.plan_id, need_plans.start_date::varchar) as related_record_id,
        reviews.source_file,
        reviews.source_line,
        need_plans.start_date,
        null::date as protection_start_date,
        reviews.review_date as overlap_date
    from reviews
    inner join canonical.child_in_need_plans as need_plans
        on
            reviews.child_id = need_plans.child_id
            and reviews.review_date >= need_plans.start_date
            and reviews.review_date < coalesce(need_plans.end_date, as_at() + 1)
    anti join canonical.child_protection_plans as ended_plans
        on
            case when reviews.plan_id is null then reviews.child_id end = ended_plans.child_id
            and reviews.review_date = ended_plans.end_date
    where reviews.review_date is distinct from reviews.plan_end_date
),

findings as (
    select * from plans_together
    union all
    select * from reviews_in_need_plans
)

select
    part,
    child_id,
    record_id,
    [related_record_id] as related_record_ids,
    source_file,
    source_line,
    start_date,
    protection_start_date,
    overlap_date
from findings
order by child_id, part, record_id, related_record_id, source_file, source_line
