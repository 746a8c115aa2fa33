-- An assessment authorised in the last 12 months has no factor recorded.
-- One row per assessment that breaks the rule.
select
    'a' as part,
    assessments.child_id,
    assessments.assessment_id as record_id,
    assessments.source_file,
    assessments.source_line,
    assessments.start_date,
    assessments.authorisation_date
from canonical.assessments
anti join canonical.assessment_factors
    on
        assessments.assessment_id = assessment_factors.assessment_id
        and coalesce(assessment_factors.factor_code, assessment_factors.factor_raw) is not null
where assessments.assessment_id is not null and in_last_months(assessments.authorisation_date, 12)
order by assessments.child_id, assessments.assessment_id, assessments.source_file, assessments.source_line
