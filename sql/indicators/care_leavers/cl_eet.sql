-- Care leavers whose outcomes DfE counts, and whether each is in education, employment or training at the as-at date.
-- One row per young person; the records are undated, so no earlier day is told.

-- F3 and P3 are the training and employment of older records, before apprenticeships were told apart.
with young_people as (
    select
        *,
        coalesce(
            activity_code in ('F1', 'P1', 'F2', 'P2', 'F3', 'P3', 'F4', 'P4', 'F5', 'P5'), false
        )::integer as is_active,
        coalesce(activity_code in ('F1', 'P1'), false)::integer as is_in_higher_education
    from facts.current_care_leavers
    where
        is_in_outcomes_cohort
        and (parameter('cohort') = 'current' or latest_birthday >= financial_year_start(as_at()))
)

select
    as_at() as event_date,
    child_id,
    record_id,
    is_active * is_aged_19_to_21::integer as numerator,
    is_aged_19_to_21::integer as denominator,
    team_id,
    worker_id,
    is_in_higher_education * is_aged_19_to_21::integer as in_higher_education,
    is_active * is_aged_17_or_18::integer as active_at_17_or_18,
    is_aged_17_or_18::integer as aged_17_or_18,
    is_active as active_at_any_age,
    1 as any_age,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    activity,
    latest_contact_date
from young_people
