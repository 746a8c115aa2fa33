-- Care leavers whose outcomes DfE counts, and whether each is not in education, employment or training at the as-at date.
-- One row per young person; the records are undated, so no earlier day is told.
with young_people as (
    select
        *,
        coalesce(activity_code in ('G4', 'G5', 'G6'), false)::integer as is_inactive
    from facts.current_care_leavers
    where
        is_in_outcomes_cohort
        and (parameter('cohort') = 'current' or latest_birthday >= financial_year_start(as_at()))
)

select
    as_at() as event_date,
    child_id,
    record_id,
    is_inactive * is_aged_19_to_21::integer as numerator,
    is_aged_19_to_21::integer as denominator,
    team_id,
    worker_id,
    is_inactive * is_aged_17_or_18::integer as inactive_at_17_or_18,
    is_aged_17_or_18::integer as aged_17_or_18,
    is_inactive as inactive_at_any_age,
    1 as any_age,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    activity,
    latest_contact_date
from young_people
