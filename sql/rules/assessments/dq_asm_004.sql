-- An assessment has been open for longer than the working days allowed (a), or for so long that it must be over (b).
-- One row per assessment that breaks the rule.
with open_assessments as (
    select
        *,
        start_date < months_before(as_at(), threshold('stale_months')::integer) as is_stale,
        -- Where no bank holidays are known a week has five.
        coalesce(working_days_between(start_date, as_at()), (as_at() - start_date) * 5 // 7) as working_days
    from canonical.assessments
    where is_open(start_date, authorisation_date)
)

select
    case when is_stale then 'b' else 'a' end as part,
    child_id,
    coalesce(assessment_id, start_date::varchar) as record_id,
    source_file,
    source_line,
    start_date,
    working_days
from open_assessments
where is_stale or working_days > threshold('working_days')
order by child_id, record_id, source_file, source_line
