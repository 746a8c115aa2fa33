-- Assessments completed, by how many working days each took.
-- One row per child and assessment completed that can be timed. One authorised before it began cannot.
select
    authorisation_date as event_date,
    child_id,
    assessment_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    assessment_band(working_days) as working_days_band,
    start_date,
    authorisation_date,
    working_days
from facts.assessment_timings
where authorisation_date is not null and coalesce(authorisation_date >= start_date, true)
