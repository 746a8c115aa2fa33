-- Children looked after at the end of each day, and whether each of their reviews was held in time and none is overdue.
-- One row per child looked after and day. Until the first review has to have been held a child is not counted, but it has a
-- day on which it falls due.
with looked_after as (
    select
        *,
        case parameter('lookback')
            when 'whole period of care' then start_date
            else months_before(day, 12) + 1
        end as looked_back_to,
        working_days_between(start_date, day) as working_days_in_care
    from cohorts.children_looked_after
),

reviews as (
    select
        *,
        coalesce(
            care_review_due_date(
                review_number,
                counted_from,
                parameter('first_wd')::integer,
                parameter('second_months')::integer,
                parameter('subsequent_months')::integer
            ),
            recorded_due_date
        ) as due_date
    from facts.care_review_sequence
),

-- What was known by the end of the day: reviews held by then, and the one that was next.
judged as (
    select
        looked_after.day,
        looked_after.child_id,
        max(reviews.review_date) filter (where reviews.review_date <= looked_after.day) as last_review_date,
        count(*) filter (
            where
                reviews.review_date <= looked_after.day
                and reviews.review_date > reviews.due_date
                and reviews.due_date between looked_after.looked_back_to and looked_after.day
        ) as late_count,
        min(struct_pack(due_date := reviews.due_date, review_number := reviews.review_number)) filter (
            where coalesce(reviews.review_date > looked_after.day, true)
        ) as next_review
    from looked_after
    inner join reviews
        on
            looked_after.child_id = reviews.child_id
            and looked_after.period_number = reviews.period_number
            and reviews.counted_from <= looked_after.day
    group by looked_after.day, looked_after.child_id
)

select
    looked_after.day as event_date,
    looked_after.child_id,
    coalesce(looked_after.care_period_id, looked_after.latest_care_episode_id) as record_id,
    (
        coalesce(looked_after.working_days_in_care >= parameter('first_wd')::integer, true)
        and coalesce(judged.late_count, 0) = 0
        and coalesce(judged.next_review.due_date >= looked_after.day, true)
    )::integer as numerator,
    coalesce(looked_after.working_days_in_care >= parameter('first_wd')::integer, true)::integer as denominator,
    coalesce(judged.next_review.due_date < looked_after.day, false)::integer as is_overdue,
    looked_after.reviewing_officer,
    looked_after.unaccompanied,
    looked_after.legal_status,
    looked_after.placement_type,
    looked_after.placement_provider,
    case judged.next_review.review_number when 1 then 'First' when 2 then 'Second' else 'Later' end as next_review,
    looked_after.start_date,
    looked_after.working_days_in_care,
    judged.last_review_date,
    coalesce(judged.late_count, 0)::integer as late_count,
    judged.next_review.due_date as due_date
from looked_after
left join judged on looked_after.day = judged.day and looked_after.child_id = judged.child_id
