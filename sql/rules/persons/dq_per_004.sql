-- Neither a birth date nor the date on which a birth is expected.
-- One row per person record without either.
select
    'a' as part,
    child_id,
    coalesce(child_id, legacy_id) as record_id,
    source_file,
    source_line
from canonical.children
where birth_date is null and expected_birth_date is null
order by child_id, record_id, source_file, source_line
