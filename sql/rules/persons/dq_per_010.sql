-- No ethnicity (a), or one that is none of those there are (b).
-- One row per person record without a known ethnicity.
select
    case when ethnicity_raw is null then 'a' else 'b' end as part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line,
    ethnicity_raw as recorded_ethnicity
from canonical.children
where ethnicity_code is null
order by child_id, record_id, source_file, source_line
