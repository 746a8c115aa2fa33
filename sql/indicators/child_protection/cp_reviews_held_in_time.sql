-- Child protection reviews held, and whether each was held by the day on which it was due.
-- One row per child and review.
with reviews as (
    select
        *,
        case
            when is_first then months_after(waiting_from, parameter('first_months')::integer)
            else months_after(waiting_from, parameter('subsequent_months')::integer)
        end as due_by
    from facts.child_protection_review_waits
    where review_date is not null
)

select
    reviews.review_date as event_date,
    reviews.child_id,
    reviews.review_id as record_id,
    (reviews.review_date <= reviews.due_by)::integer as numerator,
    1 as denominator,
    case when reviews.is_first then 'First review' else 'Later review' end as which_review,
    reviews.latest_category as category_of_abuse,
    case when is_open_on(chairs.start_date, chairs.end_date, reviews.review_date) then chairs.conference_chair end
        as conference_chair,
    reviews.start_date,
    reviews.due_by,
    greatest(reviews.review_date - reviews.due_by, 0)::integer as days_late
from reviews
asof left join facts.conference_chairs as chairs
    on reviews.child_id = chairs.child_id and reviews.review_date >= chairs.start_date
