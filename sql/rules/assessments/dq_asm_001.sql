-- An assessment has no start date (a), or starts after the as-at date (b).
-- One row per assessment that breaks the rule.
select
    case when start_date is null then 'a' else 'b' end as part,
    child_id,
    coalesce(assessment_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    authorisation_date
from canonical.assessments
where start_date is null or start_date > as_at()
order by child_id, record_id, source_file, source_line
