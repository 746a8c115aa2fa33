-- Second looked-after reviews held, and whether a plan for permanence was recorded by then.
-- One row per second review held.
with periods as (
    select
        *,
        lag(end_date) over (partition by child_id order by period_number) as previous_end_date
    from facts.care_periods
),

second_reviews as (
    select
        sequence.*,
        periods.start_date,
        periods.previous_end_date
    from periods
    inner join facts.care_review_sequence as sequence
        on periods.child_id = sequence.child_id and periods.period_number = sequence.period_number
    where
        sequence.review_number = 2
        and sequence.review_date is not null
        and not periods.is_short_breaks_only
),

-- A plan left from an earlier time in care is no plan for this one; an option that nobody mapped is a plan.
plans as (
    select
        second_reviews.child_id,
        second_reviews.period_number,
        min(care_plans.start_date) as first_plan_date,
        string_agg(distinct permanence_option.label, ', ' order by permanence_option.label) as options_ticked
    from second_reviews
    inner join canonical.care_plans
        on
            second_reviews.child_id = care_plans.child_id
            and care_plans.start_date <= second_reviews.review_date
            and coalesce(care_plans.start_date >= second_reviews.previous_end_date, true)
            and coalesce(care_plans.end_date > second_reviews.start_date, true)
    left join codelists.permanence_option on care_plans.option_code = permanence_option.code
    where care_plans.option_code is not null or care_plans.option_raw is not null
    group by second_reviews.child_id, second_reviews.period_number
)

select
    second_reviews.review_date as event_date,
    second_reviews.child_id,
    second_reviews.review_id as record_id,
    (plans.child_id is not null)::integer as numerator,
    1 as denominator,
    states.reviewing_officer,
    states.unaccompanied,
    states.legal_status,
    states.placement_type,
    states.placement_provider,
    second_reviews.start_date,
    second_reviews.review_date,
    plans.first_plan_date,
    plans.options_ticked
from second_reviews
left join plans
    on second_reviews.child_id = plans.child_id and second_reviews.period_number = plans.period_number
asof left join facts.care_states as states
    on
        second_reviews.child_id = states.child_id
        and second_reviews.period_number = states.period_number
        and second_reviews.review_date >= states.from_date
