-- An assessment was authorised before it started (a), or after the as-at date (b).
-- One row per assessment that breaks the rule.
select
    case when authorisation_date < start_date then 'a' else 'b' end as part,
    child_id,
    coalesce(assessment_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    authorisation_date
from canonical.assessments
where authorisation_date < start_date or authorisation_date > as_at()
order by child_id, record_id, source_file, source_line
