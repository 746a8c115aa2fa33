-- The looked-after reviews of each period of care in order, and the one that comes next: what each is counted from.
-- One row per period of care and review held in it by the as-at date, and one, without a day, for the next.

-- Some case systems write a row for each meeting of a review: rows of one id, or due on one day and held within four weeks.
with meetings as (
    select
        care_periods.child_id,
        care_periods.period_number,
        care_periods.start_date as period_start_date,
        care_reviews.review_id,
        care_reviews.review_date,
        care_reviews.due_date,
        care_reviews.source_line,
        coalesce(
            care_reviews.review_date = lag(care_reviews.review_date) over by_period
            or care_reviews.review_id = lag(care_reviews.review_id) over by_period
            or (
                care_reviews.due_date = lag(care_reviews.due_date) over by_period
                and care_reviews.review_date <= lag(care_reviews.review_date) over by_period + 28
            ),
            false
        ) as is_same_review
    from facts.care_periods
    inner join canonical.care_reviews
        on
            care_periods.child_id = care_reviews.child_id
            and care_reviews.review_date between care_periods.start_date and care_periods.last_day
    where care_reviews.is_cancelled is distinct from 'yes'
    window by_period as (
        partition by care_periods.child_id, care_periods.period_number
        order by care_reviews.review_date, care_reviews.review_id, care_reviews.source_line
    )
),

-- The first meeting is the review. An export goes six years back, so the first that it has of an older period of care is
-- neither the first nor the second, and nobody knows what it is counted from.
reviews as (
    select
        child_id,
        period_number,
        period_start_date,
        review_id,
        review_date,
        due_date as recorded_due_date,
        period_start_date < months_before(as_at(), 72) as is_cut_off,
        (row_number() over by_period)::integer as position,
        lag(review_date) over by_period as previous_review_date
    from meetings
    where not is_same_review
    window by_period as (partition by child_id, period_number order by review_date)
),

latest_reviews as (
    select *
    from reviews
    qualify row_number() over (partition by child_id, period_number order by position desc) = 1
)

select
    child_id,
    period_number,
    review_id,
    position + case when is_cut_off then 2 else 0 end as review_number,
    case when position = 1 and not is_cut_off then period_start_date else previous_review_date end as counted_from,
    recorded_due_date,
    review_date
from reviews
union all by name
select
    care_periods.child_id,
    care_periods.period_number,
    coalesce(latest_reviews.position + case when latest_reviews.is_cut_off then 2 else 0 end, 0) + 1 as review_number,
    coalesce(latest_reviews.review_date, care_periods.start_date) as counted_from
from facts.care_periods
left join latest_reviews
    on
        care_periods.child_id = latest_reviews.child_id
        and care_periods.period_number = latest_reviews.period_number
