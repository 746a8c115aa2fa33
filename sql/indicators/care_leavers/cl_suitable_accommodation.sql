-- Care leavers whose outcomes DfE counts and who live somewhere in this country that is known or could be, and whether
-- the place is judged suitable at the as-at date.
-- One row per young person; the records are undated, so no earlier day is told.

-- Gone abroad (G), deported (H) and residence not known (R) are left out; a blank is not.
with young_people as (
    select
        *,
        coalesce(suitability_code = '1', false)::integer as is_suitable
    from facts.current_care_leavers
    where
        is_in_outcomes_cohort
        and coalesce(accommodation_code not in ('G', 'H', 'R'), true)
        and (parameter('cohort') = 'current' or latest_birthday >= financial_year_start(as_at()))
)

select
    as_at() as event_date,
    child_id,
    record_id,
    is_suitable * is_aged_19_to_21::integer as numerator,
    is_aged_19_to_21::integer as denominator,
    team_id,
    worker_id,
    is_suitable * is_aged_17_or_18::integer as suitable_at_17_or_18,
    is_aged_17_or_18::integer as aged_17_or_18,
    is_suitable as suitable_at_any_age,
    1 as any_age,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    accommodation,
    suitability,
    latest_contact_date,
    case
        when suitability_code = '2' then 1
        when accommodation_code in ('S', 'V', 'W', 'X') then 2
        else 3
    end as urgency
from young_people
