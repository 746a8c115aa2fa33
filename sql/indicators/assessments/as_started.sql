-- Assessments begun.
-- One row per child and assessment.
select
    start_date as event_date,
    child_id,
    assessment_id as record_id,
    1 as numerator,
    1 as denominator,
    team_id,
    worker_id,
    source_group,
    primary_need,
    start_date,
    referral_date,
    authorisation_date
from facts.assessment_timings
where start_date is not null
