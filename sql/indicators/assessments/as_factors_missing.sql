-- Assessments completed, and whether factors were written down at all.
-- One row per child and assessment completed.
with recorded as (
    select assessment_id, bool_and(coalesce(factor_code = '21', false)) as found_none
    from canonical.assessment_factors
    where assessment_id is not null and coalesce(factor_code, factor_raw) is not null
    group by assessment_id
)

select
    timings.authorisation_date as event_date,
    timings.child_id,
    timings.assessment_id as record_id,
    (recorded.assessment_id is null)::integer as numerator,
    1 as denominator,
    timings.team_id,
    timings.worker_id,
    timings.start_date,
    timings.authorisation_date,
    coalesce(recorded.found_none, false)::integer as found_none
from facts.assessment_timings as timings
left join recorded on timings.assessment_id = recorded.assessment_id
where timings.authorisation_date is not null
