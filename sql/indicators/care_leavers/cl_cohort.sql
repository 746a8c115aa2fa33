-- Young people whom the authority supports as care leavers at the as-at date.
-- One row per young person; the records are undated, so no earlier day is told.
select
    as_at() as event_date,
    child_id,
    record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    is_aged_17_or_18::integer as aged_17_or_18,
    is_aged_19_to_21::integer as aged_19_to_21,
    age_in_years,
    eligibility,
    adviser_name,
    unaccompanied,
    left_care_date
from facts.current_care_leavers
