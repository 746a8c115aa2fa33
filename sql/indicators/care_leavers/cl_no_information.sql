-- Care leavers whose outcomes DfE counts, and whether anything about each is not known at the as-at date: the authority
-- is not in touch, or has no accommodation or activity on record.
-- One row per young person; the records are undated, so no earlier day is told.
with young_people as (
    select
        *,
        (
            in_touch_code is distinct from 'YES' or accommodation_code is null or activity_code is null
        )::integer as is_not_known
    from facts.current_care_leavers
    where
        is_in_outcomes_cohort
        and (parameter('cohort') = 'current' or latest_birthday >= financial_year_start(as_at()))
)

select
    as_at() as event_date,
    child_id,
    record_id,
    is_not_known * is_aged_19_to_21::integer as numerator,
    is_aged_19_to_21::integer as denominator,
    team_id,
    worker_id,
    is_not_known * is_aged_17_or_18::integer as not_known_at_17_or_18,
    is_aged_17_or_18::integer as aged_17_or_18,
    is_not_known as not_known_at_any_age,
    1 as any_age,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    in_touch,
    accommodation,
    activity,
    latest_contact_date
from young_people
