-- Assessments completed, and whether each was in time: from its own start, or from the referral for the first that
-- followed one.
-- One row per child and assessment completed that can be timed. One authorised before its clock began cannot.
with timed as (
    select
        *,
        parameter('basis') = 'referral' as is_from_referral,
        case when is_from_referral then referral_date else start_date end as clock_start_date,
        case when is_from_referral then working_days_from_referral else working_days end as working_days_taken
    from facts.assessment_timings
    where authorisation_date is not null
)

select
    authorisation_date as event_date,
    child_id,
    assessment_id as record_id,
    coalesce(working_days_taken <= parameter('threshold_wd')::integer, false)::integer as numerator,
    1 as denominator,
    team_id,
    worker_id,
    assessment_band(working_days_taken) as working_days_band,
    clock_start_date,
    authorisation_date,
    working_days_taken
from timed
where
    coalesce(authorisation_date >= clock_start_date, true)
    and (not is_from_referral or is_first_of_referral)
