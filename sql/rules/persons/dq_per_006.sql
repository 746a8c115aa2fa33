-- A birth date after the as-at date.
-- One row per person record with one.
select
    'a' as part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line
from canonical.children
where birth_date > as_at()
order by child_id, record_id, source_file, source_line
