-- Looked-after reviews held, and whether each was held by the day on which it was due.
-- One row per review held.

-- A review that nobody can date from the one before is judged by the day that the case system set for it, if it did.
with reviews as (
    select
        sequence.*,
        coalesce(
            care_review_due_date(
                sequence.review_number,
                sequence.counted_from,
                parameter('first_wd')::integer,
                parameter('second_months')::integer,
                parameter('subsequent_months')::integer
            ),
            sequence.recorded_due_date
        ) as due_date
    from facts.care_review_sequence as sequence
    inner join facts.care_periods
        on sequence.child_id = care_periods.child_id and sequence.period_number = care_periods.period_number
    where sequence.review_date is not null and not care_periods.is_short_breaks_only
)

select
    reviews.review_date as event_date,
    reviews.child_id,
    reviews.review_id as record_id,
    coalesce(reviews.review_date <= reviews.due_date, false)::integer as numerator,
    (reviews.due_date is not null)::integer as denominator,
    states.reviewing_officer,
    states.unaccompanied,
    states.legal_status,
    states.placement_type,
    states.placement_provider,
    case reviews.review_number when 1 then 'First' when 2 then 'Second' else 'Later' end as which_review,
    reviews.counted_from,
    reviews.due_date,
    case when reviews.review_date > reviews.due_date then reviews.review_date - reviews.due_date end as days_late
from reviews
asof left join facts.care_states as states
    on
        reviews.child_id = states.child_id
        and reviews.period_number = states.period_number
        and reviews.review_date >= states.from_date
