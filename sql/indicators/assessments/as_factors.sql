-- Factors found by the assessments completed. A factor counts once in an assessment, and an assessment once in what the
-- factors are a share of.
-- One row per child, assessment completed and factor.

-- "No factors identified" is none.
with factors as (
    select distinct assessment_id, factor_code
    from canonical.assessment_factors
    where assessment_id is not null and coalesce(factor_code, factor_raw) is not null and factor_code is distinct from '21'
),

found as (
    select
        timings.*,
        factors.factor_code,
        row_number() over (
            partition by timings.child_id, timings.assessment_id, timings.source_file, timings.source_line
            order by factors.factor_code nulls last
        ) as factor_number
    from facts.assessment_timings as timings
    inner join factors on timings.assessment_id = factors.assessment_id
    where timings.authorisation_date is not null
)

select
    found.authorisation_date as event_date,
    found.child_id,
    found.assessment_id as record_id,
    1 as numerator,
    (found.factor_number = 1)::integer as denominator,
    found.team_id,
    found.worker_id,
    assessment_factor.label as factor,
    found.start_date,
    found.authorisation_date
from found
left join codelists.assessment_factor on found.factor_code = assessment_factor.code
