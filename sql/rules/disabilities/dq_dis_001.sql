-- A disability record without a disability (a), or with one that is none of those there are (b).
-- One row per such record.
select
    case when disability_raw is null then 'a' else 'b' end as part,
    child_id,
    coalesce(disability_id, disability_raw, child_id) as record_id,
    source_file,
    source_line,
    disability_raw as recorded_disability
from canonical.disabilities
where disability_code is null
order by child_id, record_id, source_file, source_line
