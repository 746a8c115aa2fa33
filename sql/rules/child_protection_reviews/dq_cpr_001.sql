-- A child protection review was held on or before the day its plan started (a) or after the plan ended (b), has a date
-- after the as-at date (c), or was due by then and has no date (d).
-- One row per review and part that breaks the rule.

-- Siblings can share the id of a plan; some exports of reviews name the plan and not the child.
with reviews_of_children as (
    select reviews.* replace (coalesce(reviews.child_id, plans.child_id) as child_id)
    from canonical.child_protection_reviews as reviews
    left join canonical.child_protection_plans as plans
        on case when reviews.child_id is null then reviews.plan_id end = plans.plan_id
),

reviews as (
    select
        reviews_of_children.*,
        plans.start_date,
        known_by_then(plans.end_date) as end_date
    from reviews_of_children
    left join canonical.child_protection_plans as plans
        on reviews_of_children.plan_id = plans.plan_id and reviews_of_children.child_id = plans.child_id
)

-- A review that fell due after the plan ended was never to be.
select
    parts.part,
    child_id,
    coalesce(review_id, review_date::varchar, due_date::varchar) as record_id,
    source_file,
    source_line,
    review_date,
    due_date,
    start_date,
    end_date
from reviews
cross join unnest(['a', 'b', 'c', 'd']) as parts(part)
where
    case parts.part
        when 'a' then review_date <= start_date
        when 'b' then review_date > end_date and review_date <= as_at()
        when 'c' then review_date > as_at()
        when 'd' then review_date is null and due_date <= as_at() and coalesce(due_date <= end_date, true)
    end
order by child_id, record_id, parts.part, source_file, source_line, start_date
