-- Assessments completed of children who were born by then, and whether the child was seen.
-- One row per child and assessment completed.
select
    timings.authorisation_date as event_date,
    timings.child_id,
    timings.assessment_id as record_id,
    coalesce(timings.is_child_seen = 'yes', false)::integer as numerator,
    1 as denominator,
    timings.team_id,
    timings.worker_id,
    case timings.is_child_seen when 'yes' then 'Yes' when 'no' then 'No' end as child_seen,
    timings.start_date,
    timings.authorisation_date,
    timings.working_days
from facts.assessment_timings as timings
left join facts.child_profiles on timings.child_id = child_profiles.child_id
where
    timings.authorisation_date is not null
    and not coalesce(child_profiles.is_unborn or child_profiles.birth_date > timings.authorisation_date, false)
