-- Assessments completed, which is authorised by a manager.
-- One row per child and assessment completed.
select
    authorisation_date as event_date,
    child_id,
    assessment_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    primary_need,
    start_date,
    authorisation_date,
    working_days
from facts.assessment_timings
where authorisation_date is not null
